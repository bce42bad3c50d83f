import { randomUUID } from 'node:crypto';

/** The kinds of messages that NotifyNL knows. */
export type Weg = 'email' | 'sms' | 'letter';

/** The templates of the service: what a text asks for stands in double brackets. */
export const SJABLOON = { email: randomUUID(), sms: randomUUID(), letter: randomUUID() };
/** A second template for e-mail, for several messages in one. */
export const SAMEN = randomUUID();
const INHOUD: Record<Weg, { subject: string | null; body: string }> = {
  email: { subject: '((onderwerp))', body: '((tekst))' },
  sms: { subject: null, body: 'Doorbraak: ((tekst))' },
  letter: { subject: '((onderwerp))', body: '((tekst))' },
};

const FIELDS: Record<Weg, readonly string[]> = {
  email: ['email_address', 'template_id', 'personalisation', 'reference', 'email_reply_to_id'],
  sms: ['phone_number', 'template_id', 'personalisation', 'reference', 'sms_sender_id'],
  letter: ['template_id', 'personalisation', 'reference'],
};

/** What is asked, once it is right. */
export interface Gekeurd {
  readonly aan: string;
  readonly reference: string | null;
  readonly personalisation: Readonly<Record<string, string>>;
}

interface Nee {
  readonly error: string;
  readonly message: string;
}

/** Looks at what is asked as NotifyNL does: form, template, what fills it, and who it is for. */
export function keur(soort: Weg, body: unknown): Gekeurd | Nee {
  if (typeof body !== 'object' || body === null) return schema('Invalid JSON supplied in POST data');
  const asked = body as Record<string, unknown>;
  const strange = Object.keys(asked).find((key) => !FIELDS[soort].includes(key));
  if (strange !== undefined)
    return schema(`Additional properties are not allowed (${strange} was unexpected)`);
  const { template_id: template, personalisation, reference } = asked;
  if (typeof template !== 'string' || !/^[0-9a-f-]{36}$/.test(template))
    return schema('template_id is not a valid UUID');
  if (reference !== undefined && (typeof reference !== 'string' || reference.length > 1_000))
    return schema('reference is too long');
  const values = (personalisation ?? {}) as Record<string, string>;
  const aan = recipient(soort, asked, values);
  if (typeof aan !== 'string') return aan;
  const of =
    template === SAMEN ? 'email' : (Object.keys(SJABLOON) as Weg[]).find((weg) => SJABLOON[weg] === template);
  if (of === undefined) return bad('Template not found');
  if (of !== soort) return bad(`${of} template is not suitable for ${soort} notification`);
  const { subject, body: text } = INHOUD[soort];
  const asks = [...`${subject ?? ''} ${text}`.matchAll(/\(\((\w+)\)\)/g)].map(([, name]) => name ?? '');
  const missing = asks.filter((name) => values[name] === undefined);
  if (missing.length > 0) return bad(`Missing personalisation: ${missing.join(', ')}`);
  if (soort === 'sms' && fill(text, values).length > 918)
    return bad('Your message is too long. Text messages cannot be longer than 918 characters.');
  return { aan, reference: reference ?? null, personalisation: values };
}

/** What somebody gets of it. */
export function maakInhoud(soort: Weg, { aan, reference, personalisation }: Gekeurd) {
  const { subject, body } = INHOUD[soort];
  return {
    type: soort,
    aan,
    reference,
    subject: subject === null ? null : fill(subject, personalisation),
    body: fill(body, personalisation),
  };
}

function recipient(soort: Weg, asked: Record<string, unknown>, values: Record<string, string>): string | Nee {
  if (soort === 'email') {
    const { email_address: address } = asked;
    if (typeof address !== 'string') return schema('email_address is a required property');
    return /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(address)
      ? address
      : schema('email_address Not a valid email address');
  }
  if (soort === 'sms') {
    const { phone_number: number } = asked;
    if (typeof number !== 'string') return schema('phone_number is a required property');
    const digits = number.replace(/[\s()-]/g, '');
    if (!/^\+?\d+$/.test(digits)) return schema('phone_number Must not contain letters or symbols');
    if (!/^(?:06|\+316|00316)\d{8}$/.test(digits))
      return { error: 'InvalidPhoneError', message: 'Not a dutch mobile number' };
    return number;
  }
  const lines = [1, 2, 3, 4, 5, 6].flatMap((i) => values[`address_line_${i}`] ?? []);
  if (lines.length < 3) return { error: 'ValidationError', message: 'Address must be at least 3 lines' };
  if (!lines.some((line) => /\b[1-9]\d{3}\s?[A-Z]{2}\b/.test(line)))
    return {
      error: 'ValidationError',
      message: 'Cant detect a dutch postcode, postcode must be in the same line together with a city',
    };
  return lines.join('\n');
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\(\((\w+)\)\)/g, (_, name: string) => values[name] ?? '');
}

function schema(message: string): Nee {
  return { error: 'ValidationError', message };
}

function bad(message: string): Nee {
  return { error: 'BadRequestError', message };
}
