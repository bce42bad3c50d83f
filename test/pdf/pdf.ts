import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** A PDF as another program reads it. */
export interface ReadPdf {
  readonly info: { readonly Title: string; readonly Language: string | null; readonly CreationDate: string };
  /** True when the document says that it is tagged. */
  readonly marked: boolean;
  readonly outline: readonly string[];
  /** Places in it that links lead to. */
  readonly places: number;
  readonly pages: readonly {
    readonly text: string;
    /** Parts of its text with where each begins on its base line, in points from the upper left corner. */
    readonly words: readonly { readonly text: string; readonly x: number; readonly y: number }[];
    /** What its elements are, in order. */
    readonly roles: readonly string[];
    readonly links: number;
  }[];
}

/** Reads a PDF with pdfjs. */
export async function readPdf(pdf: Buffer): Promise<ReadPdf> {
  const folder = mkdtempSync(path.join(tmpdir(), 'doorbraak-pdf-'));
  try {
    const file = path.join(folder, 'stuk.pdf');
    writeFileSync(file, pdf);
    const script = path.join(__dirname, 'read-pdf.mjs');
    const { stdout } = await promisify(execFile)(process.execPath, [script, file], { maxBuffer: 1 << 28 });
    return JSON.parse(stdout) as ReadPdf;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
