import { parse, YAMLError } from 'yaml';
import type { Form } from '../fields.ts';

/**
 * The value that was written on the command line, in the type that its schema wants. Whether it is
 * right, the schema says.
 * @param written each time that the flag was given
 */
export function readValue(form: Form, written: readonly string[]): unknown {
  if (form.is === 'list')
    return written
      .flatMap((text) => (splits(form.of, text) ? text.split(comma) : text))
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .map((text) => readOne(form.of, text));
  return readOne(form, (written.at(-1) ?? '').trim());
}

function readOne(form: Form, text: string): unknown {
  // What has several fields, or a reference with a note, is written as YAML: {id: …, note: …}.
  if (text.startsWith('{') && ['group', 'reference', 'variants'].includes(form.is))
    return yamlOr(text);
  if (form.is === 'choice') return form.options.find((option) => String(option) === text) ?? text;
  if (form.is === 'flag') return text === 'true' || (text === 'false' ? false : text);
  return text;
}

function yamlOr(text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof YAMLError) return text;
    throw error;
  }
}

/** A comma between items, not one within a number. */
const comma = /(?<!\d(?=,\d{3})),/;

/** Whether commas in the text stand between items: not in a sentence, nor in YAML. */
function splits(form: Form, text: string): boolean {
  if (text.trim().startsWith('{')) return false;
  if (form.is !== 'text') return true;
  const pieces = text.split(comma).map((piece) => piece.trim());
  // Names have few words: "Ankara, Mürted" are two, "The price, which is secret" is one.
  return pieces.every((piece) => piece.split(/\s+/).length <= 3 && !/[.?!…\]]$/.test(piece));
}
