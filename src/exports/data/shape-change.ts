/** A JSON Schema, as far as it is compared. */
export type Shape = Readonly<Record<string, unknown>>;

/** How one shape differs from another, by what it means for those who read the files. */
export type ShapeDifference = 'none' | 'added' | 'broken';

/** A shape without its words: what of it a program relies on. */
export function withoutWords(value: unknown, isProperties = false): unknown {
  if (Array.isArray(value)) return value.map((each) => withoutWords(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => isProperties || !words.has(key))
      .map(([key, each]) => [key, withoutWords(each, !isProperties && key === 'properties')]),
  );
}

const words = new Set(['$schema', '$id', 'title', 'description']);

/**
 * What became of a shape: `added` if it only has fields that it had not, else `broken`.
 * @param before both as JSON Schemas without their words
 */
export function differenceOf(before: unknown, after: unknown): ShapeDifference {
  if (JSON.stringify(before) === JSON.stringify(after)) return 'none';
  if (!isShape(before) || !isShape(after)) return 'broken';
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  keys.delete('properties');
  keys.delete('required');
  const parts = [...keys].map((key) => differenceOf(before[key], after[key]));
  const [had, has] = [propertiesOf(before), propertiesOf(after)];
  const kept = Object.keys(had).map((name) => differenceOf(had[name], has[name]));
  const promised = requiredOf(before).every((name) => requiredOf(after).includes(name));
  return !promised || [...parts, ...kept].includes('broken') ? 'broken' : 'added';
}

/** The least version that a shape must have after a change: semantic versioning 2.0.0. */
export function nextVersion(version: string, difference: ShapeDifference): string {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (difference === 'broken') return `${major + 1}.0.0`;
  return difference === 'added' ? `${major}.${minor + 1}.0` : version;
}

/** Whether a value is an object of JSON. */
export const isShape = (value: unknown): value is Shape =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of an object, by name. */
export const propertiesOf = ({ properties }: Shape): Shape =>
  isShape(properties) ? properties : {};

/** The names of those that must be there. */
export const requiredOf = ({ required }: Shape): readonly unknown[] =>
  Array.isArray(required) ? required : [];
