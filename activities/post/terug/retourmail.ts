import type * as Mailparser from 'mailparser';

/** What a mail server says of a mail that it did not bring home (RFC 3464). */
export interface Retourmail {
  /** What the mail may be known by: what its Message-ID begins with, or the envelope id it was handed over with. */
  readonly zendingen: readonly string[];
  /** Why it can never arrive, in a word; null: it may still, or it did. */
  readonly foutcode: string | null;
}

/** A key of ours (`bezorgsleutel`), with or without the domain of the sender. */
const SLEUTEL = /^<?([0-9a-f]{32})(?:@[^\s<>@]+)?>?$/i;
/** Parts that carry the mail that came back, or the head of it. */
const ORIGINEEL =
  /^(?:message\/(?:rfc822|global)|text\/rfc822-headers|message\/global-headers|message\/rfc822-headers)$/i;
const STATUS = /^message\/(?:global-)?delivery-status$/i;

/**
 * Reads a mail as such a report; null for any other, such as an answer of somebody who is away, and for what cannot be read.
 * Never rejects. Final is `Action: failed`, whatever its status: by then the server has given up (RFC 3464, 2.3.3).
 */
export async function leesRetourmail(bron: Buffer): Promise<Retourmail | null> {
  // Loaded when it is needed: few workers have a mailbox to read.
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- only here, see above
  const { simpleParser } = require('mailparser') as typeof Mailparser;
  const mail = await simpleParser(bron, { keepDeliveryStatus: true, skipHtmlToText: true }).catch(() => null);
  if (mail === null || !isRapport(mail.headers.get('content-type'))) return null;
  const deel = (soort: RegExp) => mail.attachments.find(({ contentType }) => soort.test(contentType));
  const status = deel(STATUS);
  if (status === undefined) return null;
  const [bericht = new Map<string, string>(), ...ontvangers] = groepen(status.content.toString('utf8'));
  const origineel = deel(ORIGINEEL)?.content.toString('utf8') ?? '';
  const kop = groepen(origineel)[0] ?? new Map<string, string>();
  const genoemd = [kop.get('message-id'), bericht.get('original-envelope-id')];
  return {
    zendingen: [...new Set(genoemd.flatMap((tekst) => SLEUTEL.exec(tekst ?? '')?.[1]?.toLowerCase() ?? []))],
    foutcode: ontvangers.map(foutcodeVan).find((code) => code !== null) ?? null,
  };
}

/** `Content-Type` as the parser gives it. */
function isRapport(type: unknown): boolean {
  const { value, params } = (typeof type === 'object' && type !== null ? type : {}) as {
    readonly value?: unknown;
    readonly params?: Readonly<Record<string, unknown>>;
  };
  return (
    String(value).toLowerCase() === 'multipart/report' &&
    String(params?.['report-type']).toLowerCase() === 'delivery-status'
  );
}

/** Groups of fields with an empty line between them, by name in small letters; of a name that comes twice the first. */
function groepen(tekst: string): Map<string, string>[] {
  return tekst
    .replace(/\r\n?/g, '\n')
    .replace(/^\n+/, '')
    .split(/\n{2,}/)
    .map((groep) => {
      const velden = new Map<string, string>();
      for (const regel of groep.replace(/\n[ \t]+/g, ' ').split('\n')) {
        const [, naam, waarde] = /^([^\s:]+)[ \t]*:[ \t]*(.*?)[ \t]*$/.exec(regel) ?? [];
        if (naam !== undefined && waarde !== undefined && !velden.has(naam.toLowerCase()))
          velden.set(naam.toLowerCase(), waarde);
      }
      return velden;
    });
}

function foutcodeVan(ontvanger: ReadonlyMap<string, string>): string | null {
  if (ontvanger.get('action')?.toLowerCase() !== 'failed') return null;
  // Only a permanent status says that the address is wrong; behind 4.1.x there can be a right one.
  return /^5\.1\.\d{1,3}\b/.test(ontvanger.get('status') ?? '') ? 'adres-geweigerd' : 'teruggekomen';
}
