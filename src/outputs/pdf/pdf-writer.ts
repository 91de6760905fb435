import PDFDocument, { type Content, type Outline } from 'pdfkit';
import { ICONS } from '../../drawing/icons.data';
import {
  stripsFromBehind,
  type Box,
  type LaidOut,
  type Marks,
  type Paragraph,
  type Shape,
  type TextRun,
} from '../../drawing/shapes';
import { PALETTES, type Role, type ThemeName } from '../../drawing/theme.data';
import { outputNote } from '../../messages/outputs.data';
import { faceRuns } from '../../typography/face-runs';
import { FACES } from '../../typography/faces.data';
import { textWidth } from '../../typography/text-width';
import { fromBase64 } from '../../util/base64';
import { escapeXml } from '../../util/xml';
import { iconShapes } from './icon-shapes';
import { MARGIN, type Pages, type Piece } from '../../drawing/paper';

/** The same bytes for the same picture: a file of which the date changes cannot be compared. */
const MADE = new Date(0);
/** The line at the foot of a sheet: its letters, how far from the edge it stands, and the room between its two texts, in pt. */
const FOOT = { size: 8, rise: 18, gap: 20 } as const;

type Heading = 'H1' | 'H2' | 'H3';
/** Lanes with a title of which what follows is about: an outline, and what a screen reader jumps along. */
const HEADINGS: ReadonlyMap<string, Heading> = new Map([
  ['kop', 'H1'],
  ['fase', 'H2'],
  ['stap', 'H3'],
]);

/** What is written of a paragraph on the pages, in the order in which it is drawn. */
type Contents = Map<Paragraph, Content[]>;

export class PdfWriter {
  /** The signs that no font of ours has. */
  readonly missing = new Set<string>();
  private readonly pdf: PDFDocument;
  private readonly contents: Contents = new Map();

  constructor(
    private readonly picture: LaidOut,
    private readonly theme: ThemeName,
    private readonly pages: Pages,
    version: string,
  ) {
    const font = (face: keyof typeof FACES) => fromBase64(FACES[face]);
    const { title } = picture;
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
    const { pdf, pages } = this;
    const chunks: Uint8Array[] = [];
    const done = new Promise<void>((resolve, reject) => {
      pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
      pdf.on('end', resolve);
      pdf.on('error', reject);
    });
    for (const [index, piece] of pages.pieces.entries()) this.page(piece, index);
    this.structure();
    pdf.end();
    await done;
    return chunks;
  }

  private page(piece: Piece, index: number): void {
    const { pdf, picture, pages, theme } = this;
    const { left, top, scale, width, height } = pages;
    pdf.addPage({ size: [width, height], margin: 0 });
    Object.assign(pdf.page.dictionary.data, { Tabs: 'S' });
    this.decoration(() => pdf.rect(0, 0, width, height).fill(PALETTES[theme].papier));
    pdf.save();
    pdf.rect(0, top, width, (piece.bottom - piece.top) * scale).clip();
    pdf.transform(scale, 0, 0, scale, left, top - piece.top * scale);
    for (const strip of stripsFromBehind(picture)) this.marks(strip.draw(strip.y), 0, 0, piece, false);
    for (const box of picture.boxes) this.marks(box, box.x, box.y, piece, true);
    pdf.restore();
    if (pages.pieces.length > 1) this.foot(index + 1);
  }

  /** @param told are its texts to be read? What stands behind the boxes says nothing that they do not */
  private marks({ shapes, texts }: Marks, x: number, y: number, piece: Piece, told: boolean): void {
    const { pdf } = this;
    pdf.save();
    pdf.translate(x, y);
    if (shapes.length > 0) this.decoration(() => shapes.forEach((shape) => this.shape(shape)));
    for (const run of texts) {
      const at = y + run.y;
      // A text stands on the page that its line is on, once.
      if (at < piece.top || at - run.size > piece.bottom || (at > piece.bottom && told)) continue;
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

  private decoration(draw: () => void): void {
    this.pdf.markContent('Artifact', { type: 'Layout' });
    draw();
    this.pdf.endMarkedContent();
  }

  private colour(role: Role): string {
    return PALETTES[this.theme][role];
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
    const { runs, missing } = faceRuns(run.text, run.style);
    for (const sign of missing) this.missing.add(sign);
    const whole = textWidth(run.text, run.size, run.style);
    let x = run.x - (run.anchor === 'end' ? whole : run.anchor === 'middle' ? whole / 2 : 0);
    const begin = x;
    pdf.save();
    if (rim) pdf.lineWidth(4).lineJoin('round').strokeColor(this.colour(rim));
    pdf.fillColor(this.colour(rim ?? run.role));
    for (const { face, text } of runs) {
      pdf.font(face, run.size);
      pdf.text(text, x, run.y, { lineBreak: false, baseline: 'alphabetic', stroke: rim !== undefined, fill: true });
      x += pdf.widthOfString(text);
    }
    if (run.struck && !rim) {
      const at = run.y - run.size * 0.28;
      pdf.moveTo(begin, at).lineTo(x, at).lineWidth(1).stroke(this.colour(run.role));
    }
    pdf.restore();
  }

  private foot(page: number): void {
    const { pdf, pages, picture } = this;
    const y = pages.height - FOOT.rise;
    this.pdf.markContent('Artifact', { type: 'Pagination' });
    pdf.font('regular', FOOT.size).fillColor(this.colour('zacht'));
    const number = outputNote('bladzijde', { nummer: page, aantal: pages.pieces.length });
    const options = { lineBreak: false, baseline: 'alphabetic' } as const;
    pdf.text(number, pages.width - MARGIN - pdf.widthOfString(number), y, options);
    const room = pages.width - 2 * MARGIN - pdf.widthOfString(number) - FOOT.gap;
    pdf.text(fitting(pdf, picture.title, room), MARGIN, y, options);
    pdf.endMarkedContent();
  }

  /** What a reader hears, in the order in which the picture is read, and not in that in which it is drawn. */
  private structure(): void {
    const { pdf, picture } = this;
    const whole = pdf.struct('Document', { title: picture.title });
    pdf.addStructure(whole);
    const seen = new Set<Paragraph>();
    for (const box of picture.reads === 'columns' ? byColumn(picture.boxes) : picture.boxes) {
      const heading = this.outline.length === 0 || box.lane !== 'kop' ? HEADINGS.get(box.lane) : undefined;
      const title = heading && titleOf(box);
      for (const run of box.texts) {
        const paragraph = this.paragraphOf(run);
        const contents = this.contents.get(paragraph);
        if (!contents || seen.has(paragraph)) continue;
        seen.add(paragraph);
        const isTitle = title !== undefined && paragraph === this.paragraphOf(title);
        whole.add(pdf.struct(isTitle ? heading! : 'P', { actual: paragraph.text }, contents));
        if (isTitle) this.outlined(heading!, paragraph.text);
      }
    }
    whole.end();
  }

  private readonly outline: { level: number; item: Outline }[] = [];

  private outlined(heading: Heading, text: string): void {
    const level = Number(heading[1]);
    while ((this.outline.at(-1)?.level ?? 0) >= level) this.outline.pop();
    const under = this.outline.at(-1)?.item ?? this.pdf.outline;
    this.outline.push({ level, item: under.addItem(text) });
  }
}

/** The largest bold words of a box; a number or the letter of a persona beside them is no title. */
function titleOf({ texts }: Box): TextRun | undefined {
  const bold = texts.filter(({ style, text }) => style === 'bold' && text.length > 2);
  const largest = bold.reduce((most, { size }) => Math.max(most, size), 0);
  return bold.find(({ size }) => size === largest);
}

/** From left to right, and in a column from top to bottom; what stands above and below all of them first and last. */
function byColumn(boxes: readonly Box[]): readonly Box[] {
  const place = ({ lane }: Box) => (lane === 'kop' ? 0 : lane === 'voet' ? 2 : 1);
  return [...boxes].sort((a, b) => place(a) - place(b) || a.x - b.x || a.y - b.y);
}

function fitting(pdf: PDFDocument, text: string, room: number): string {
  let shown = faceRuns(text, 'regular')
    .runs.filter(({ face }) => face === 'regular')
    .map((run) => run.text)
    .join('');
  if (pdf.widthOfString(shown) <= room) return shown;
  while (shown !== '' && pdf.widthOfString(`${shown}…`) > room) shown = shown.slice(0, -1);
  return `${shown}…`;
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
