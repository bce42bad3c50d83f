import type { Request, Response } from 'express';
import { openTaken } from '../../domain/beeld';
import type { Casus } from '../../domain/casus';
import { isCasusnummer } from '../../dossier/paging';
import type { Werkregel } from '../../dossier/werkregels';
import type { Gebruiker } from '../../domain/gebruiker';
import { OPDRACHT_BIJ_TAAK, opdrachtnaam, type Opdrachtnaam } from '../../domain/opdracht';
import { volgtOpTeLaat } from '../../domain/taken';
import type { Moment } from '../../domain/tijd';
import { hoeLang, uiterlijkOp } from '../../taal/tijd';
import { TAAKTITEL } from '../../taal/woorden';
import { leesHeleCasus } from '../../toegang/casus';
import { noteerInzage } from '../../toegang/inzage';
import type { Dependencies } from '../../toegang/dependencies';
import { eisRecht } from '../../toegang/wie';
import type { Bedenktijd } from '../../dossier/post/bedenktijd';
import { FORMULIEREN, opdrachtadres } from './formulieren';
import type { Omgeving } from './formulier';
import { omgeving } from './mogelijk';
import { Bedenkmelding } from './terugdraaien';
import { kindnaam } from '../onderdelen/kind';
import { Bericht } from '../onderdelen/melding';
import { metVraag, TERUG } from '../onderdelen/terug';
import { volgendeTaak } from './volgende';

/** The command that went through before this page, the child it was about, and what comes next. */
export interface WatGedaanIs {
  readonly naam: Opdrachtnaam;
  /** Null where that is not known, or the case is out of sight by now. */
  readonly kind: string | null;
  /** The case, where its messages wait. */
  readonly wachtend: { readonly wacht: Bedenktijd; readonly o: Omgeving } | null;
  readonly volgende: Werkregel | null;
  /** When the same is asked again, in a sentence; null for what is done once. */
  readonly weer: string | null;
  readonly nu: Moment;
}

/** The address that says that a command went through, on a page that shows `Gedaan`. */
export function gedaanadres(pad: string, naam: Opdrachtnaam, over?: string): string {
  return metVraag(pad, { gedaan: naam, ...(over === undefined ? {} : { over }) });
}

/**
 * Reads what the address says was done; null when it says nothing. Whose child is looked up with the reach of whoever
 * asks and written down as seen. What cannot be read is left out: that it was done stays true.
 */
export async function leesGedaan(
  met: Pick<Dependencies, 'dossier' | 'klok'>,
  req: Request,
  res: Response,
): Promise<WatGedaanIs | null> {
  const naam = opdrachtnaam(req.query['gedaan']);
  if (naam === undefined) return null;
  const gebruiker = eisRecht(res, 'casus');
  const nu = met.klok.nu();
  const [over, volgende] = await Promise.all([
    leesKind(met, gebruiker, req.query['over'], nu).catch(() => null),
    volgendeTaak(met, gebruiker, nu).catch(() => null),
  ]);
  const gezien = [over, volgende].flatMap((een) => een ?? []);
  const weer = over === null ? null : watWeerKomt(over.casus, naam, nu);
  await noteerInzage(met, res, { handeling: 'gedaan', waarmee: 'werkbak' }, gezien);
  const wachtend = over === null ? null : over.wachtend;
  return { naam, kind: over === null ? null : kindnaam(over), wachtend, volgende, weer, nu };
}

/** The child of the case whose number an address names, when whoever asks sees all of it. */
async function leesKind(
  met: Pick<Dependencies, 'dossier' | 'klok'>,
  gebruiker: Gebruiker,
  over: unknown,
  nu: Moment,
): Promise<
  | ({ casusnummer: string; naam: string | null; kenmerk: string; casus: Casus } & Pick<
      WatGedaanIs,
      'wachtend'
    >)
  | null
> {
  if (typeof over !== 'string' || !isCasusnummer(over)) return null;
  const { casus, kenmerk } = await leesHeleCasus(met, gebruiker, over);
  const wacht = await met.dossier.leesBedenktijd(over);
  const wachtend = wacht === null ? null : { wacht, o: omgeving(gebruiker, casus, nu, { kenmerk }) };
  return { casusnummer: over, naam: casus.naam ?? null, kenmerk, casus, wachtend };
}

/** When what was done is asked again; null when it is not. Whoever was late reads why that is so soon (rule 5). */
export function watWeerKomt(casus: Casus, naam: Opdrachtnaam, nu: Moment): string | null {
  const taak = openTaken(casus).find(({ type, elke }) => elke !== null && OPDRACHT_BIJ_TAAK[type] === naam);
  if (taak === undefined) return null;
  const op = uiterlijkOp(taak.uiterlijk, nu);
  return volgtOpTeLaat(taak)
    ? `Dit was voor de vorige keer, en te laat. De dagen blijven gelijk: de volgende keer is ${hoeLang(taak.uiterlijk, nu)}, uiterlijk ${op}.`
    : `De volgende keer is uiterlijk ${op}.`;
}

/** Says what was done and for whom, and where to go on. */
export function Gedaan({ wat, terug }: { readonly wat: WatGedaanIs | null; readonly terug: string }) {
  if (wat === null) return null;
  const { naam, kind, wachtend, volgende, weer, nu } = wat;
  return (
    <>
      <Bericht toon="goed" kop={kind === null ? undefined : `Gelukt voor ${kind}`}>
        <p>
          {FORMULIEREN[naam].gedaan} {weer}
        </p>
        {volgende !== null && (
          <p>
            <a
              href={opdrachtadres(volgende.casusnummer, OPDRACHT_BIJ_TAAK[volgende.type], { [TERUG]: terug })}
            >
              Volgende taak
            </a>
            : {TAAKTITEL[volgende.type]}, bij <bdi>{kindnaam(volgende)}</bdi> (
            {hoeLang(volgende.uiterlijk, nu)})
          </p>
        )}
      </Bericht>
      {wachtend !== null && <Bedenkmelding {...wachtend} />}
    </>
  );
}
