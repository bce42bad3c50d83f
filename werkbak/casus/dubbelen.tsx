import type { Request, Response } from 'express';
import { leesHeleCasus } from '../../toegang/casus';
import type { Dependencies } from '../../toegang/dependencies';
import { leesMogelijkeDubbelen, zegNietDubbel, type Dubbele } from '../../toegang/dubbelen';
import { noteerInzage } from '../../toegang/inzage';
import { pathParam } from '../../toegang/route';
import { eisRecht } from '../../toegang/wie';
import { tijdstip } from '../../taal/tijd';
import { Formulier } from '../onderdelen/formulier';
import { casusadres, casusnaam } from '../onderdelen/kind';
import { Knop } from '../onderdelen/knop';
import type { Pagina } from '../onderdelen/pagina';
import { opdrachtadres } from '../opdracht/formulieren';
import { Deel } from './deel';
import type { Casuszicht } from './zicht';

/** The answer to: is this another child. */
export function dubbelenpaginas(met: Dependencies): Pagina[] {
  return [
    {
      methode: 'post',
      pad: '/werkbak/casussen/{casusnummer}/dubbelen/{andere}',
      recht: 'opdracht',
      behandel: (req, res) => onthoud(met, req, res),
    },
  ];
}

async function onthoud(met: Dependencies, req: Request, res: Response): Promise<void> {
  const wie = eisRecht(res, 'opdracht');
  const { casus } = await leesHeleCasus(met, wie, pathParam(req, 'casusnummer'));
  await zegNietDubbel(met, wie, casus, pathParam(req, 'andere'));
  await noteerInzage(met, res, { handeling: 'niet-dubbel', waarmee: 'werkbak' }, [casus]);
  res.redirect(303, casusadres(casus.casusnummer));
}

/** Reads the cases that may be of the same child, and writes down that they are told of. */
export async function leesDubbelen(
  met: Pick<Dependencies, 'dossier' | 'klok'>,
  res: Response,
  { casus, gebruiker }: Pick<Casuszicht, 'casus' | 'gebruiker'>,
): Promise<readonly Dubbele[]> {
  const dubbelen = await leesMogelijkeDubbelen(met, gebruiker, casus);
  await noteerInzage(met, res, { handeling: 'mogelijke-dubbelen', waarmee: 'werkbak' }, dubbelen);
  return dubbelen;
}

/** The cases that may be of the same child, and what to do about it. Left out where there are none. */
export function Dubbelen({
  casus,
  nu,
  namen,
  mogelijk,
  gebruiker,
  dubbelen,
}: Pick<Casuszicht, 'casus' | 'nu' | 'namen' | 'mogelijk' | 'gebruiker'> & {
  readonly dubbelen: readonly Dubbele[];
}) {
  if (dubbelen.length === 0) return null;
  const sluit = mogelijk.includes('sluitAf') && (gebruiker.rol === 'manager' || gebruiker.rol === 'lokaal');
  return (
    <Deel id="dubbelen" kop="Misschien twee keer gemeld" aantal={dubbelen.length}>
      <p>
        In uw regio loopt nog een casus van een kind met dezelfde naam en geboortedatum.{' '}
        {sluit
          ? 'Is het hetzelfde kind? Sluit dan een van de twee casussen.'
          : 'Is het hetzelfde kind? Vraag de manager om een van de twee casussen te sluiten.'}
      </p>
      <ul class="kaal">
        {dubbelen.map(({ casusnummer, kenmerk, gemeente, gemeldOp, ziet }) => (
          <li key={casusnummer}>
            <p>
              {ziet ? (
                <a href={casusadres(casusnummer)}>{casusnaam(kenmerk)}</a>
              ) : (
                <b>{casusnaam(kenmerk)}</b>
              )}
              , {namen.gemeente(gemeente)}, gemeld op {tijdstip(gemeldOp, nu)}
            </p>
            {sluit && ziet && (
              <p>
                <a
                  href={opdrachtadres(casus.casusnummer, 'sluitAf', {
                    reden: 'dubbele-melding',
                    casus: kenmerk,
                  })}
                >
                  Sluit deze casus: het kind heeft al {casusnaam(kenmerk)}
                </a>
              </p>
            )}
            <Formulier actie={`${casusadres(casus.casusnummer)}/dubbelen/${casusnummer}`}>
              <Knop soort="secundair" klein>
                Dit is een ander kind
                <span class="alleen-voorlezen"> dan in {casusnaam(kenmerk)}</span>
              </Knop>
            </Formulier>
          </li>
        ))}
      </ul>
    </Deel>
  );
}
