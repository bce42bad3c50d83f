import { turns } from './bidi';
import { TaggedDocument } from './document';
import { linesOf, place, type Measure, type Style } from './line';

/** One element of the tree that says what is what: a heading, a paragraph, a cell. */
export type Element = PDFKit.PDFStructureElement;

/** What is told of an element: in other words, and of what a cell is the heading. */
interface ElementOptions {
  readonly alt?: string;
  readonly scope?: 'Row' | 'Column';
}

/** Room around the text, in points; above and below there are the lines that every page carries. */
export const MARGIN = { left: 54, right: 54, top: 64, bottom: 60 } as const;
const A4 = { width: 595.28, height: 841.89 } as const;
/** Width of the text, in points. */
export const WIDTH = A4.width - MARGIN.left - MARGIN.right;
const BOTTOM = A4.height - MARGIN.bottom;
/** Between two lines, beside the size of the letters. */
const LEADING = 1.35;
const INK = '#111111';

/** What is told of a document besides its pages. */
export interface About {
  readonly title: string;
  readonly subject: string;
  /** Stands in the document as the moment it was made, so that the same input gives the same bytes. */
  readonly madeOn: Date;
}

/**
 * Pages of a tagged document in Dutch, written from top to bottom. Whatever is drawn is either an element of the tree or
 * marked as decoration.
 */
export class Sheet {
  readonly doc: PDFKit.PDFDocument;
  readonly root: Element;
  /** Where the next line begins, in points from the top. */
  y: number = MARGIN.top;
  private readonly widths = new Map<string, number>();
  private readonly wide = new Map<string, number>();

  constructor({ title, subject, madeOn }: About) {
    this.doc = new TaggedDocument({
      size: 'A4',
      margin: 0,
      pdfVersion: '1.7',
      tagged: true,
      lang: 'nl-NL',
      displayTitle: true,
      bufferPages: true,
      info: {
        Title: title,
        Subject: subject,
        Author: 'doorbraak',
        Creator: 'doorbraak',
        Producer: 'doorbraak (pdfkit)',
        CreationDate: madeOn,
        ModDate: madeOn,
      },
    });
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
  }

  /** Index of the page that is written on, from 0. */
  get page(): number {
    const { start, count } = this.doc.bufferedPageRange();
    return start + count - 1;
  }

  /** Room that is left on this page, in points. */
  get room(): number {
    return BOTTOM - this.y;
  }

  /** Begins a page. */
  newPage(): void {
    this.doc.addPage({ size: 'A4', margin: 0 });
    this.y = MARGIN.top;
  }

  /** Begins a page unless so many points are left on this one. */
  keep(height: number): void {
    if (this.room < height && this.y > MARGIN.top) this.newPage();
  }

  /** Height of one line, in points. */
  lineHeight({ size }: Style): number {
    return size * LEADING;
  }

  /** The lines of a text in a width. */
  lines(text: string, width: number, style: Style): string[] {
    return linesOf(text, width, (part) => this.widthOf(part, style));
  }

  /** How wide a text is on one line. */
  widthOf(text: string, style: Style): number {
    const key = `${style.weight} ${style.size} ${text}`;
    const known = this.wide.get(key) ?? place(text, style, this.measure).width;
    this.wide.set(key, known);
    return known;
  }

  /** An element of the tree under another. */
  element(type: string, within: Element = this.root, options: ElementOptions = {}): Element {
    const made = this.doc.struct(type, options);
    within.add(made);
    return made;
  }

  /** Draws one line at a place as part of an element. */
  line(element: Element, type: string, text: string, style: Style, x: number, y: number): void {
    if (text === '') return;
    element.add(this.marked(type, () => this.draw(text, style, x, y)));
  }

  /** Draws what says nothing: lines, and what every page repeats. */
  decoration(type: 'Layout' | 'Pagination', work: () => void): void {
    this.doc.markContent('Artifact', { type });
    work();
    this.doc.endMarkedContent();
  }

  /** Draws one line that is no element. */
  draw(text: string, style: Style, x: number, y: number): void {
    const { parts } = place(text, style, this.measure);
    // What is copied and read aloud is the text in the order of reading, with what no font could draw.
    const differs = parts.length > 1 || parts[0]?.text !== text || turns(text);
    if (differs) this.doc.markContent('Span', { actual: text });
    for (const part of parts) {
      this.doc.font(part.font).fontSize(style.size).fillColor(INK);
      this.doc.text(part.text, x + part.x, y, { lineBreak: false });
    }
    if (differs) this.doc.endMarkedContent();
  }

  /** Everything that was drawn, as a file. */
  async finish(): Promise<Buffer> {
    const chunks: Buffer[] = [];
    const written = new Promise<Buffer>((resolve, reject) => {
      this.doc.on('data', (chunk: Buffer) => chunks.push(chunk));
      this.doc.on('end', () => resolve(Buffer.concat(chunks)));
      this.doc.on('error', reject);
    });
    this.doc.end();
    return written;
  }

  private marked(type: string, work: () => void): PDFKit.PDFStructureContent {
    const content = this.doc.markStructureContent(type);
    work();
    this.doc.endMarkedContent();
    return content;
  }

  private readonly measure: Measure = (text, font, size) => {
    const key = `${font}\n${text}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      // In thousands of the size, so that one answer serves every size.
      width = this.doc.font(font).fontSize(1_000).widthOfString(text);
      this.widths.set(key, width);
    }
    return (width * size) / 1_000;
  };
}
