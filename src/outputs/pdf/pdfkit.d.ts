/**
 * Of pdfkit what is used here. Its published types bring those of Node along, and what stands in outputs knows no environment; they also
 * lack PDF/UA.
 */
declare module 'pdfkit' {
  interface Options {
    readonly autoFirstPage: boolean;
    /** The bytes of a font, instead of one that is looked for on the disk. */
    readonly font: Uint8Array;
    readonly subset: 'PDF/UA';
    readonly tagged: boolean;
    readonly lang: string;
    readonly displayTitle: boolean;
    readonly pdfVersion: '1.7';
    readonly info: Readonly<Record<string, string | Date>>;
  }

  interface TextOptions {
    readonly lineBreak: boolean;
    readonly baseline: 'alphabetic';
    readonly fill?: boolean;
    readonly stroke?: boolean;
  }

  /** A place on a page where something is written. */
  type Content = { readonly content: unique symbol };

  interface Structure {
    add(child: Structure): this;
    end(): this;
  }

  interface Outline {
    addItem(title: string): Outline;
  }

  class PDFDocument {
    readonly page: { readonly dictionary: { readonly data: object } };
    readonly outline: Outline;
    /** What stands in the properties of the file; also written into its XML, as it is. */
    info: object;

    constructor(options: Options);
    on(event: 'data', hear: (chunk: Uint8Array) => void): this;
    on(event: 'end', hear: () => void): this;
    on(event: 'error', hear: (error: Error) => void): this;
    addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): this;
    end(): void;

    registerFont(name: string, bytes: Uint8Array): this;
    font(name: string, size: number): this;
    widthOfString(text: string): number;
    text(text: string, x: number, y: number, options: TextOptions): this;

    struct(
      type: string,
      options: { readonly title?: string; readonly actual?: string },
      contents?: readonly Content[],
    ): Structure;
    addStructure(structure: Structure): this;
    markContent(tag: 'Artifact', options: { readonly type: string }): this;
    markStructureContent(tag: string): Content;
    endMarkedContent(): this;

    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    scale(by: number): this;
    transform(a: number, b: number, c: number, d: number, e: number, f: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
    circle(x: number, y: number, radius: number): this;
    path(d: string): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    clip(): this;
    lineWidth(width: number): this;
    lineCap(cap: 'round'): this;
    lineJoin(join: 'round'): this;
    dash(length: number, options: { readonly space: number }): this;
    fillColor(colour: string): this;
    strokeColor(colour: string): this;
    fill(colour: string): this;
    stroke(colour: string): this;
    fillAndStroke(fill: string, stroke: string): this;
  }

  export type { Content, Outline };
  // eslint-disable-next-line no-restricted-syntax -- It is theirs.
  export default PDFDocument;
}
