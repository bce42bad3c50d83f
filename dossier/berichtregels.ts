import { sql } from 'kysely';
import { berichten, type Bericht } from '../taal/berichten';
import type { Sjablonen } from '../taal/berichten/sjabloon';
import type { Casus } from '../domain/casus';
import { datumVan, type Datum, type Moment } from '../domain/tijd';
import { sluitBrief } from './geheim/brief';
import type { Kindsleutel } from './geheim/kindsleutel';
import { ontvangersleutel, UITBAK, volgordesleutel } from './berichtstatus';
import { storable } from './storable';
import type { VastTeLeggen } from './vastlegging';
import { metVoortgangslink, type Voortgangslink } from './voortgangslink';

/** The name of the channel that a message of a case in a region goes by. */
export type Kanaalkeuze = (bericht: Pick<Bericht, 'soort' | 'aan'>, regio: string) => string;

/** What messages are made up with. */
export interface Opmaak {
  readonly voortgangslink?: Voortgangslink | undefined;
  readonly kanaalVan?: Kanaalkeuze;
  /** The templates of a region; without it everything goes in our own words. */
  readonly sjablonen?: ((regio: string) => Sjablonen) | undefined;
}

/** The messages of these events as rows of the outbox, with ids that every attempt would give them. */
export function berichtregels(
  casus: Casus,
  nieuw: readonly VastTeLeggen[],
  { voortgangslink = () => null, kanaalVan = () => UITBAK, sjablonen }: Opmaak,
  kindsleutel: Kindsleutel,
) {
  const werkelijk = new Map(nieuw.map(({ nummer, werkelijkOp }) => [nummer, werkelijkOp]));
  const gemaakt = berichten(
    casus,
    nieuw.map(({ gebeurtenis }) => gebeurtenis),
    sjablonen?.(casus.convenant.regio),
  ).map((bericht, i) => ({
    ...bericht,
    tekst: metVoortgangslink(bericht, casus.casusnummer, voortgangslink),
    id: `${casus.casusnummer}-${bericht.bij}-${i}`,
  }));
  const begonnen = new Set<string>();
  return gemaakt.map(({ id, bij, soort, aan, onderwerp, tekst }) => {
    const op = werkelijk.get(bij) ?? casus.laatste;
    const kanaal = kanaalVan({ soort, aan }, casus.convenant.regio);
    const sleutel = volgordesleutel(kanaal, casus.casusnummer, { soort, aan });
    const eerste = !begonnen.has(sleutel);
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
      // Those behind the first of their key are called when it is their turn; this is for when nobody does.
      volgendePogingOp: eerste ? sql<Moment>`now()` : sql<Moment>`now() + interval '1 minute'`,
    };
  });
}

/** A message as a row of the outbox; one of the past was delivered already. */
export type Berichtregel = ReturnType<typeof berichtregels>[number] & { readonly bezorgdOp?: Moment };

/** Somebody, or their deputy on a day that they are away: a message is for who does the work (rule 15). */
function wieErIs(persoon: string | null, dag: Datum) {
  return persoon === null ? null : sql<string>`vervanger_op(${storable(persoon)}::text, ${dag}::date)`;
}
