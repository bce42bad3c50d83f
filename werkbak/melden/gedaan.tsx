import type { Request, Response } from 'express';
import { openTaken } from '../../domain/beeld';
import { FASENAAM } from '../../taal/fasen';
import { TAAKTITEL, uiterlijkInWoorden } from '../../taal/woorden';
import type { Casus } from '../../domain/casus';
import type { Dependencies } from '../../toegang/dependencies';
import { onthoud, onthouden } from '../../toegang/bewaard';
import { noteerInzage } from '../../toegang/inzage';
import { Problem } from '../../toegang/problems';
import { leesHeleCasus } from '../../toegang/casus';
import { eisRecht } from '../../toegang/wie';
import { DE_ROL } from '../../taal/rollen';
import { casusadres } from '../onderdelen/kind';
import { Knoplink } from '../onderdelen/knop';
import { toon } from '../onderdelen/pagina';
import { GEVOEGDPAD, MELDPAD } from './bewaren';

export const GEDAANPAD = `${MELDPAD}/gedaan`;
const GEVOEGD = 'De melding is gevoegd bij een casus die al liep';

/** Where whoever reported sees what came of it, when the case is theirs to see. */
export function gedaanadres(casusnummer: string, hoe: 'nieuw' | 'gevoegd'): string {
  return `${GEDAANPAD}?${new URLSearchParams({ casus: casusnummer, hoe }).toString()}`;
}

/** The page of a report: the case with its first tasks. A case that whoever asks does not see is not there. */
export async function toonGedaan(met: Dependencies, req: Request, res: Response): Promise<void> {
  const gebruiker = eisRecht(res, 'melden');
  const { casus: nummer, hoe } = req.query;
  if (typeof nummer !== 'string') throw new Problem('niet-gevonden');
  const { casus, kenmerk } = await leesHeleCasus(met, gebruiker, nummer);
  await noteerInzage(met, res, { handeling: 'gemeld', waarmee: 'werkbak' }, [casus]);
  const kop = hoe === 'nieuw' ? 'De melding is gedaan' : GEVOEGD;
  toon(
    res,
    { titel: kop, plek: MELDPAD },
    <>
      <h1>{kop}</h1>
      <Gemeld casus={casus} kenmerk={kenmerk} />
      <NogEen />
    </>,
  );
}

/** Keeps the kenmerk of a case out of reach that a report joined, for whoever reported; gives where they read it. */
export async function gevoegdadres(
  met: Dependencies,
  res: Response,
  kenmerk: string | null,
): Promise<string> {
  const melding = await onthoud(met, res, GEVOEGDPAD, { kenmerk: kenmerk ?? '' });
  return `${GEVOEGDPAD}?${new URLSearchParams({ melding }).toString()}`;
}

/** The page of a report that joined a case out of reach, for whoever sent it alone: nobody can ask for it by a number. */
export async function toonGevoegd(met: Dependencies, req: Request, res: Response): Promise<void> {
  const bewaard = await onthouden(met, res, GEVOEGDPAD, { id: req.query['melding'] });
  if (bewaard === null) throw new Problem('niet-gevonden', 'Wij bewaren deze bevestiging een dag.');
  toonElders(res, bewaard['kenmerk'] || null);
}

/** The answer to a report that joined a case out of reach: its kenmerk only. */
export function toonElders(res: Response, kenmerk: string | null): void {
  toon(
    res,
    { titel: GEVOEGD, plek: MELDPAD },
    <>
      <h1>{GEVOEGD}</h1>
      <p>Er loopt al een casus van dit kind. Wie die leidt, ziet uw melding. U hoeft nu niets te doen.</p>
      {kenmerk !== null && <p>Het kenmerk van de casus is {kenmerk}.</p>}
      <NogEen />
    </>,
  );
}

/** The form of a report that was sent: going back to it does not send it again. */
export function toonAlGemeld(res: Response, adres: string): void {
  toon(
    res,
    { titel: 'U heeft dit kind al gemeld', plek: MELDPAD },
    <>
      <h1>U heeft dit kind al gemeld</h1>
      <p>Deze melding is verstuurd. U hoeft niets opnieuw te doen.</p>
      <p class="knoppen">
        <Knoplink href={adres}>Bekijk wat er van de melding is geworden</Knoplink>
      </p>
      <NogEen />
    </>,
  );
}

function NogEen() {
  return (
    <p>
      <Knoplink href={MELDPAD} soort="secundair">
        Meld nog een kind
      </Knoplink>
    </p>
  );
}

function Gemeld({ casus, kenmerk }: { readonly casus: Casus; readonly kenmerk: string }) {
  return (
    <>
      <p>
        Het kenmerk van de casus is <strong>{kenmerk}</strong>. Noem het als u belt of schrijft. De casus is
        in de fase {FASENAAM[casus.fase]}. De regie is bij {DE_ROL[casus.regie.rol]}.
      </p>
      <h2>De eerste taken</h2>
      <ul>
        {openTaken(casus).map((taak) => (
          <li key={taak.type}>
            {TAAKTITEL[taak.type]} ({uiterlijkInWoorden(taak.uiterlijk)})
          </li>
        ))}
      </ul>
      <p>
        <Knoplink href={casusadres(casus.casusnummer)}>Naar de casus</Knoplink>
      </p>
    </>
  );
}
