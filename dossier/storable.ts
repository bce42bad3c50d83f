/** What a text may hold and PostgreSQL may not: the NUL character, and half of a surrogate pair. */
const ONOPSLAANBAAR = /\0|\p{Surrogate}/gu;
const VERVANGING = '\uFFFD';

/** A text as PostgreSQL can hold it; what it cannot hold becomes U+FFFD, so that no text can stop a case. */
export function opslaanbaar<T extends string | null>(tekst: T): T {
  return (tekst === null ? null : tekst.replace(ONOPSLAANBAAR, VERVANGING)) as T;
}

/** A value as JSON that PostgreSQL can hold. */
export function alsJson(waarde: unknown): string {
  return JSON.stringify(waarde, (_sleutel, deel: unknown) =>
    typeof deel === 'string' ? opslaanbaar(deel) : deel,
  );
}
