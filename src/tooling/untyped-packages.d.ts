// Packages that come without types; only what the project uses of them.

declare module 'edtf' {
  /** Reads a date in EDTF; its first and its last moment, in milliseconds. Throws if it is none. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}

declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'sfnt' | 'woff' | 'woff2';
    readonly variationAxes?: Readonly<
      Record<string, number | { readonly min: number; readonly max: number }>
    >;
  }
  /** Cuts a font down to the letters of a text. */
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}

declare module '@citation-js/core' {
  interface Formats {
    bibtex: undefined;
    ris: undefined;
    bibliography: { readonly template: string; readonly lang: string };
  }
  export const plugins: {
    readonly output: {
      /** Items of CSL-JSON in a format that a plugin knows. */
      format<F extends keyof Formats>(
        name: F,
        items: readonly object[],
        options?: Formats[F],
      ): string;
    };
    readonly config: {
      get(plugin: '@bibtex'): { readonly format: Record<string, boolean> };
      get(plugin: '@csl'): { readonly styles: { add(name: string, xml: string): void } };
    };
  };
  /** Reads a text in any format that a plugin knows. */
  export class Cite {
    constructor(text: string, options?: { readonly generateGraph?: boolean });
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
