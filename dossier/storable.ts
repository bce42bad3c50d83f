/** What a text may hold and PostgreSQL may not: the NUL character, and half of a surrogate pair. */
const UNSTORABLE = /\0|\p{Surrogate}/gu;
const REPLACEMENT = '\uFFFD';

/** A text as PostgreSQL can hold it; what it cannot hold becomes U+FFFD, so that no text can stop a case. */
export function storable<T extends string | null>(text: T): T {
  return (text === null ? null : text.replace(UNSTORABLE, REPLACEMENT)) as T;
}

/** A value as JSON that PostgreSQL can hold. */
export function asJson(value: unknown): string {
  return JSON.stringify(value, (_sleutel, part: unknown) =>
    typeof part === 'string' ? storable(part) : part,
  );
}
