import type { Request, Response } from 'express';
import { isCasusnummer } from '../../dossier/paging';
import type { Werkregel } from '../../dossier/werkregels';
import type { Gebruiker } from '../../domain/gebruiker';
import { OPDRACHT_BIJ_TAAK, opdrachtnaam, type Opdrachtnaam } from '../../domain/opdracht';
import type { Moment } from '../../domain/tijd';
import { hoeLang } from '../../taal/tijd';
import { TAAKTITEL } from '../../taal/woorden';
import { leesHeleCasus } from '../../toegang/casus';
import { noteerInzage } from '../../toegang/inzage';
import type { Dependencies } from '../../toegang/dependencies';
import { eisRecht } from '../../toegang/wie';
import { FORMULIEREN, opdrachtadres } from './formulieren';
import { kindnaam } from '../onderdelen/kind';
import { Bericht } from '../onderdelen/melding';
import { metVraag, TERUG } from '../onderdelen/terug';
import { volgendeTaak } from './volgende';

/** The command that went through before this page, the child it was about, and what comes next. */
export interface WatGedaanIs {
  readonly naam: Opdrachtnaam;
  /** Null where that is not known, or the case is out of sight by now. */
  readonly kind: string | null;
  readonly volgende: Werkregel | null;
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
    leesKind(met, gebruiker, req.query['over']).catch(() => null),
    volgendeTaak(met, gebruiker, nu).catch(() => null),
  ]);
  const gezien = [over, volgende].flatMap((een) => een ?? []);
  await noteerInzage(met, res, { handeling: 'gedaan', waarmee: 'werkbak' }, gezien);
  return { naam, kind: over === null ? null : kindnaam(over), volgende, nu };
}

/** The child of the case whose number an address names, when whoever asks sees all of it. */
async function leesKind(
  met: Pick<Dependencies, 'dossier' | 'klok'>,
  gebruiker: Gebruiker,
  over: unknown,
): Promise<{ casusnummer: string; naam: string | null; kenmerk: string } | null> {
  if (typeof over !== 'string' || !isCasusnummer(over)) return null;
  const { casus, kenmerk } = await leesHeleCasus(met, gebruiker, over);
  return { casusnummer: over, naam: casus.naam ?? null, kenmerk };
}

/** Says what was done and for whom, and where to go on. */
export function Gedaan({ wat, terug }: { readonly wat: WatGedaanIs | null; readonly terug: string }) {
  if (wat === null) return null;
  const { naam, kind, volgende, nu } = wat;
  return (
    <Bericht toon="goed" kop={kind === null ? undefined : `Gelukt voor ${kind}`}>
      <p>{FORMULIEREN[naam].gedaan}</p>
      {volgende !== null && (
        <p>
          <a href={opdrachtadres(volgende.casusnummer, OPDRACHT_BIJ_TAAK[volgende.type], { [TERUG]: terug })}>
            Volgende taak
          </a>
          : {TAAKTITEL[volgende.type]}, bij <bdi>{kindnaam(volgende)}</bdi> ({hoeLang(volgende.uiterlijk, nu)}
          )
        </p>
      )}
    </Bericht>
  );
}
