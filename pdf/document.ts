import PDFDocument from 'pdfkit';
import { el, xmlTekst } from '../opmaak/xml';

/** What pdfkit has and its types do not say: where it writes what the document tells of itself, in XML. */
interface Metadata {
  info: Record<string, unknown>;
  appendXML(xml: string): void;
  endMetadata(): void;
}
type Document = PDFKit.PDFDocument & Metadata;
const Base = PDFDocument as unknown as new (options: PDFKit.PDFDocumentOptions) => Document;

/** That the document means to be PDF/UA-1 (ISO 14289-1, 5). */
const UA = el('rdf:Description', { 'rdf:about': '', 'xmlns:pdfuaid': 'http://www.aiim.org/pdfua/ns/id/' }, [
  el('pdfuaid:part', {}, '1'),
]).xml;

/**
 * A document that says it is PDF/UA-1, and whose title may have any sign. pdfkit can say so itself, but then adds a list of
 * the signs of each font that misses those drawn as part of others, and it writes the title into XML as it is.
 */
export class TaggedDocument extends Base {
  override endMetadata(): void {
    const { info } = this;
    const written = ([name, value]: [string, unknown]) => [
      name,
      typeof value === 'string' ? xmlTekst(value) : value,
    ];
    this.info = Object.fromEntries(Object.entries(info).map(written)) as typeof info;
    this.appendXML(UA);
    super.endMetadata();
    this.info = info;
  }
}
