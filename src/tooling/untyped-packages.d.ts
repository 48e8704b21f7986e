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

declare module 'jsonld' {
  interface RemoteDocument {
    readonly documentUrl: string;
    readonly document: unknown;
  }
  interface Options {
    /** Address that relative addresses start from. */
    readonly base: string;
    /** Throws where something would be dropped. */
    readonly safe: boolean;
    readonly documentLoader: (url: string) => Promise<RemoteDocument>;
  }
  interface Node {
    readonly termType: 'NamedNode' | 'BlankNode' | 'Literal';
    readonly value: string;
  }
  export interface Quad {
    readonly subject: Node;
    readonly predicate: Node;
    readonly object: Node;
  }
  const jsonld: {
    /** Reads a JSON-LD document as RDF. */
    toRDF(document: unknown, options: Options): Promise<readonly Quad[]>;
  };
  export default jsonld;
}
declare module '@citation-js/core' {
  interface Formats {
    bibtex: undefined;
    biblatex: undefined;
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
  /** A bibliography, of CSL-JSON or of a text in any format that a plugin reads. */
  export class Cite {
    constructor(items: readonly object[] | string, options?: { readonly generateGraph?: boolean });
    readonly data: readonly Readonly<Record<string, unknown>>[];
    /** Throws if no plugin writes the format. */
    format(format: keyof Formats): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
