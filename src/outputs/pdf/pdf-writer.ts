import PDFDocument, { type Content, type Outline } from 'pdfkit';
import { faceTexts } from '../../drawing/face-texts';
import { ICONS } from '../../drawing/icons.data';
import { isOnPage, type Page, type Sheet } from '../../drawing/paper';
import { inReadingOrder } from '../../drawing/reading-order';
import {
  HALO_WIDTH,
  stripsFromBehind,
  type Marks,
  type Paragraph,
  type Shape,
  type TextRun,
} from '../../drawing/shapes';
import { type Palette, paletteOf, type Role } from '../../drawing/theme.data';
import { FACES } from '../../typography/faces.data';
import { fromBase64 } from '../../util/base64';
import { escapeXml } from '../../util/xml';
import { iconShapes } from './icon-shapes';

/** The same bytes for the same picture: a file of which the date changes cannot be compared. */
const MADE = new Date(0);

/** What is written of a paragraph on the pages, in the order in which it is drawn. */
type Contents = Map<Paragraph, Content[]>;

export class PdfWriter {
  /** The signs that no font of ours has. */
  readonly missing = new Set<string>();
  private readonly pdf: PDFDocument;
  private readonly contents: Contents = new Map();
  private readonly palette: Palette;

  constructor(
    private readonly sheet: Sheet,
    version: string,
  ) {
    const font = (face: keyof typeof FACES) => fromBase64(FACES[face]);
    const { title } = sheet.pages;
    this.palette = paletteOf(sheet.theme, sheet.pages.house);
    this.pdf = new PDFDocument({
      autoFirstPage: false,
      // With its own bytes: the library would look for a font of its own on the disk.
      font: font('regular'),
      subset: 'PDF/UA',
      tagged: true,
      lang: 'nl-NL',
      displayTitle: true,
      pdfVersion: '1.7',
      info: { Title: title, Creator: 'Klantreis', Producer: 'Klantreis', CreationDate: MADE },
    });
    for (const face of ['regular', 'bold', 'italic', 'symbols'] as const) this.pdf.registerFont(face, font(face));
    signed(this.pdf, `% Klantreis ${version}`);
    escapedInfo(this.pdf);
  }

  async write(): Promise<readonly Uint8Array[]> {
    const { pdf } = this;
    const chunks: Uint8Array[] = [];
    const done = new Promise<void>((resolve, reject) => {
      pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
      pdf.on('end', resolve);
      pdf.on('error', reject);
    });
    for (const page of this.sheet.pages.pages) this.page(page);
    this.structure();
    pdf.end();
    await done;
    return chunks;
  }

  private page(page: Page): void {
    const { pdf, sheet } = this;
    const { left, top, scale, width, height } = sheet.pages;
    pdf.addPage({ size: [width, height], margin: 0 });
    Object.assign(pdf.page.dictionary.data, { Tabs: 'S' });
    this.decoration(() => pdf.rect(0, 0, width, height).fill(this.palette.papier));
    pdf.save();
    pdf.rect(0, top, width, page.height * scale).clip();
    pdf.transform(scale, 0, 0, scale, left, top);
    for (const strip of stripsFromBehind(page)) this.marks(strip.draw(strip.y), 0, 0, page, false);
    for (const box of page.boxes) this.marks(box, box.x, box.y, page, !box.repeats);
    pdf.restore();
    this.foot(page);
  }

  /** A note at the foot is read, once for all pages; which page it is, is not. */
  private foot({ foot }: Page): void {
    const bare = foot.filter(({ paragraph }) => !paragraph);
    for (const run of foot) if (run.paragraph) this.told(run);
    if (bare.length > 0) this.decoration(() => bare.forEach((run) => this.text(run)), 'Pagination');
  }

  /** @param told are its texts to be read? What stands behind the boxes says nothing that they do not */
  private marks({ shapes, texts }: Marks, x: number, y: number, page: Page, told: boolean): void {
    const { pdf } = this;
    pdf.save();
    pdf.translate(x, y);
    if (shapes.length > 0) this.decoration(() => shapes.forEach((shape) => this.shape(shape)));
    for (const run of texts) {
      if (!isOnPage(run, y, page, told)) continue;
      if (run.halo) this.decoration(() => this.text(run, run.halo));
      if (told && run.text.trim() !== '') this.told(run);
      else this.decoration(() => this.text(run));
    }
    pdf.restore();
  }

  private told(run: TextRun): void {
    const { pdf } = this;
    const paragraph = this.paragraphOf(run);
    const content = pdf.markStructureContent('Span');
    this.text(run);
    pdf.endMarkedContent();
    const known = this.contents.get(paragraph);
    if (known) known.push(content);
    else this.contents.set(paragraph, [content]);
  }

  /** The paragraphs of runs that have none of their own. */
  private readonly loose = new Map<TextRun, Paragraph>();

  private paragraphOf(run: TextRun): Paragraph {
    const paragraph = run.paragraph ?? this.loose.get(run) ?? { text: run.text, sources: [] };
    if (!run.paragraph) this.loose.set(run, paragraph);
    return paragraph;
  }

  private decoration(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.pdf.markContent('Artifact', { type });
    draw();
    this.pdf.endMarkedContent();
  }

  private colour(role: Role): string {
    return this.palette[role];
  }

  private shape(shape: Shape): void {
    const { pdf } = this;
    pdf.save();
    switch (shape.type) {
      case 'rect': {
        const { x, y, width, height, radius } = shape;
        if (radius > 0) pdf.roundedRect(x, y, width, height, Math.min(radius, width / 2, height / 2));
        else pdf.rect(x, y, width, height);
        this.paint(shape);
        break;
      }
      case 'circle':
        pdf.circle(shape.x, shape.y, shape.radius);
        this.paint(shape);
        break;
      case 'path':
        pdf.translate(0, shape.dy ?? 0).path(shape.d);
        this.paint(shape);
        break;
      case 'icon':
        pdf.translate(shape.x, shape.y).scale(shape.size / 24);
        for (const d of iconShapes(ICONS[shape.name])) {
          pdf.path(d);
          this.paint({ stroke: shape.role, strokeWidth: 2 });
        }
    }
    pdf.restore();
  }

  private paint({
    fill,
    stroke,
    strokeWidth = 1,
    dash,
  }: Omit<Extract<Shape, { type: 'circle' }>, 'type' | 'x' | 'y' | 'radius'>): void {
    const { pdf } = this;
    if (stroke) {
      pdf.lineWidth(strokeWidth).lineCap('round').lineJoin('round');
      if (dash) pdf.dash(dash[0] ?? 1, { space: dash[1] ?? dash[0] ?? 1 });
    }
    if (fill && stroke) pdf.fillAndStroke(this.colour(fill), this.colour(stroke));
    else if (fill) pdf.fill(this.colour(fill));
    else if (stroke) pdf.stroke(this.colour(stroke));
  }

  /** @param rim the colour of a rim that is drawn instead of the text */
  private text(run: TextRun, rim?: Role): void {
    const { pdf } = this;
    const { texts, begin, end, missing } = faceTexts(run);
    for (const sign of missing) this.missing.add(sign);
    pdf.save();
    if (rim) pdf.lineWidth(HALO_WIDTH).lineJoin('round').strokeColor(this.colour(rim));
    pdf.fillColor(this.colour(rim ?? run.role));
    for (const { face, text, x } of texts) {
      pdf.font(face, run.size);
      pdf.text(text, x, run.y, { lineBreak: false, baseline: 'alphabetic', stroke: rim !== undefined, fill: true });
    }
    if (run.struck && !rim) {
      const at = run.y - run.size * 0.28;
      pdf.moveTo(begin, at).lineTo(end, at).lineWidth(1).stroke(this.colour(run.role));
    }
    pdf.restore();
  }

  /** What a reader hears, in the order in which the picture is read, and not in that in which it is drawn. */
  private structure(): void {
    const { pdf, sheet } = this;
    const whole = pdf.struct('Document', { title: sheet.pages.title });
    pdf.addStructure(whole);
    const seen = new Set<Paragraph>();
    const { pages } = sheet.pages;
    const notes = pages.map(({ foot }) => ({ texts: foot.filter(({ paragraph }) => paragraph) }));
    for (const { texts } of [...inReadingOrder(pages), ...notes]) {
      for (const run of texts) {
        const paragraph = this.paragraphOf(run);
        const contents = this.contents.get(paragraph);
        if (!contents || seen.has(paragraph)) continue;
        seen.add(paragraph);
        const { text, heading } = paragraph;
        whole.add(pdf.struct(heading ? `H${heading}` : 'P', { actual: text }, contents));
        if (heading) this.outlined(heading, text);
      }
    }
    whole.end();
  }

  private readonly outline: { level: number; item: Outline }[] = [];

  private outlined(level: number, text: string): void {
    while ((this.outline.at(-1)?.level ?? 0) >= level) this.outline.pop();
    const under = this.outline.at(-1)?.item ?? this.pdf.outline;
    this.outline.push({ level, item: under.addItem(text) });
  }
}

/** Puts a line of our own behind the first one, by which a file is known as ours. */
function signed(pdf: PDFDocument, line: string): void {
  (pdf as unknown as { _write: (line: string) => void })._write(line);
}

/** The library writes the title into XML as it is. */
function escapedInfo(pdf: PDFDocument): void {
  const inside = pdf as unknown as { info: object; _addInfo: () => void };
  const addInfo = inside._addInfo.bind(pdf);
  inside._addInfo = () => {
    const { info } = inside;
    inside.info = Object.fromEntries(
      Object.entries(info).map(([key, value]) => [
        key,
        typeof value === 'string' ? escapeXml(value) : (value as unknown),
      ]),
    );
    addInfo();
    inside.info = info;
  };
}
