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
  /** A bibliography, of CSL-JSON and whatever else the plugins read. */
  export class Cite {
    constructor(items: readonly object[] | string);
    readonly data: readonly {
      readonly id: string;
      readonly type: string;
      readonly title: string;
    }[];
    /** Throws if no plugin writes the format. */
    format(format: 'biblatex'): string;
  }
  export const plugins: {
    readonly config: {
      get(plugin: '@bibtex'): {
        readonly format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
      };
    };
  };
}

declare module '@citation-js/plugin-bibtex';
