import { sql } from 'kysely';
import { berichten, type Bericht } from '../taal/berichten';
import type { Sjablonen } from '../taal/berichten/sjabloon';
import { isWegTerug } from '../domain/bedenktijd';
import type { Casus } from '../domain/casus';
import { datumVan, type Datum, type Moment } from '../domain/tijd';
import { moetMeteen } from '../domain/mailkeuze';
import { sluitBrief } from './geheim/brief';
import type { Kindsleutel } from './geheim/kindsleutel';
import { isDringend, ontvangersleutel, UITBAK, volgordesleutel } from './berichtstatus';
import { meeTeruggedraaid, NIET_LOSGELATEN, wachttijd, type Wachttijd } from './post/bedenktijd';
import { storable } from './storable';
import type { VastTeLeggen } from './vastlegging';
import { metAfspraaklink, type Afspraaklink } from './afspraaklink';
import { metVoortgangslink, type Voortgangslink } from './voortgangslink';

/** The name of the channel that a message of a case in a region goes by. */
export type Kanaalkeuze = (bericht: Pick<Bericht, 'soort' | 'aan'>, regio: string) => string;

/** What messages are made up with. */
export interface Opmaak {
  readonly voortgangslink?: Voortgangslink | undefined;
  readonly afspraaklink?: Afspraaklink | undefined;
  readonly kanaalVan?: Kanaalkeuze;
  /** The templates of a region; without it everything goes in our own words. */
  readonly sjablonen?: ((regio: string) => Sjablonen) | undefined;
}

/** The messages of these events as rows of the outbox, with ids that every attempt would give them. */
export function berichtregels(
  casus: Casus,
  nieuw: readonly VastTeLeggen[],
  { voortgangslink = () => null, afspraaklink = () => null, kanaalVan = () => UITBAK, sjablonen }: Opmaak,
  kindsleutel: Kindsleutel,
) {
  const { casusnummer } = casus;
  const bijNummer = new Map(nieuw.map((regel) => [regel.nummer, regel]));
  const gebeurtenissen = nieuw.map(({ gebeurtenis }) => gebeurtenis);
  const wegTerug = gebeurtenissen.some(isWegTerug);
  const gemaakt = berichten(casus, gebeurtenissen, sjablonen?.(casus.convenant.regio)).map((bericht, i) => ({
    ...bericht,
    tekst: metAfspraaklink(
      { ...bericht, tekst: metVoortgangslink(bericht, casus.casusnummer, voortgangslink) },
      casus.casusnummer,
      afspraaklink,
    ),
    id: `${casus.casusnummer}-${bericht.bij}-${i}`,
  }));
  const begonnen = new Set<string>();
  return gemaakt.map(({ id, bij, soort, aan, onderwerp, tekst }) => {
    const bron = bijNummer.get(bij);
    const op = bron?.werkelijkOp ?? casus.laatste;
    const kanaal = kanaalVan({ soort, aan }, casus.convenant.regio);
    const wacht = bron === undefined ? null : wachttijd(casusnummer, bron.gebeurtenis, nieuw);
    const sleutel = volgordesleutel(kanaal, casusnummer, { soort, aan }, wacht !== null);
    // Of a step that is taken back the first of a key may be done already.
    const eerste = wegTerug || !begonnen.has(sleutel);
    begonnen.add(sleutel);
    return {
      id,
      casusnummer: casus.casusnummer,
      bij,
      soort,
      aanRol: aan.rol,
      aanPersoon: wieErIs(aan.persoon, datumVan(op)),
      geheim: sluitBrief(kindsleutel, 'bericht', { onderwerp: storable(onderwerp), tekst: storable(tekst) }),
      aangemaaktOp: op,
      kanaal,
      ontvanger: ontvangersleutel(
        { soort, aan },
        { casusnummer: casus.casusnummer, regio: casus.convenant.regio },
      ),
      volgordesleutel: sleutel,
      nietVoor: wacht?.nietVoor ?? null,
      stap: wacht?.stap ?? null,
      volgendePogingOp: eersteBlik(wacht, eerste),
      meteen:
        bron === undefined ||
        moetMeteen(
          { gevaar: isDringend(soort), persoon: aan.persoon },
          bron.gebeurtenis,
          gebeurtenissen,
          casus,
        ),
      ...(bron === undefined ? NIET_LOSGELATEN : meeTeruggedraaid(casusnummer, bron.gebeurtenis, nieuw)),
    };
  });
}

/** When it is first looked at: what waits when it may leave, what stands behind another of its key mostly by its call before. */
function eersteBlik(wacht: Wachttijd | null, eerste: boolean) {
  const zonder = eerste ? sql<Moment>`now()` : sql<Moment>`now() + interval '1 minute'`;
  return wacht === null ? zonder : sql<Moment>`coalesce(${wacht.nietVoor}, ${zonder})`;
}

/** A message as a row of the outbox; one of the past was delivered already. */
export type Berichtregel = ReturnType<typeof berichtregels>[number] & { readonly bezorgdOp?: Moment };

/** Messages of the past were delivered when they were made; none of them waits, and none lapsed. */
export function alsBezorgd(regels: ReturnType<typeof berichtregels>): Berichtregel[] {
  const meteen = { nietVoor: null, stap: null, ...NIET_LOSGELATEN };
  return regels.map((regel) => ({ ...regel, ...meteen, bezorgdOp: regel.aangemaaktOp }));
}

/** Somebody, or their deputy on a day that they are away: a message is for who does the work (rule 15). */
function wieErIs(persoon: string | null, dag: Datum) {
  return persoon === null ? null : sql<string>`vervanger_op(${storable(persoon)}::text, ${dag}::date)`;
}
