import type { Response } from 'express';
import type { Zinsleutel } from '../../taal/gezinspagina/zinnen';
import { Bericht } from '../onderdelen/melding';
import { toonGeboortedatum, toonGeenPagina } from './binnen';
import { toonGezin } from './kader';
import { leesVoorGezin } from './lezing';
import { Overzicht } from './overzicht';
import { noteerGezin, type Gezinsbron, type Open, type Stand } from './stand';
import { Zin } from './zin';

/** Why the page is not open. */
export function toonDicht(res: Response, stand: Exclude<Stand, Open>): void {
  if (stand.soort === 'vraag') toonGeboortedatum(res, stand);
  else toonGeenPagina(res, stand);
}

/** The page itself, with what is said above it and what was not sent; that it was seen is written down first. */
export async function toonOverzicht(
  met: Gezinsbron,
  res: Response,
  stand: Open,
  {
    melding,
    nietVerstuurd = '',
    status = 200,
  }: { readonly melding?: Zinsleutel; readonly nietVerstuurd?: string; readonly status?: number } = {},
): Promise<void> {
  const gelezen = await leesVoorGezin(met, stand);
  await noteerGezin(met, stand, 'gezinspagina');
  toonGezin(
    res,
    { titel: 'titel', lezer: stand.lezer, pad: stand.pad, status },
    <>
      {melding !== undefined && (
        <Bericht toon={melding === 'gedaan' ? 'goed' : 'let-op'}>
          <p>
            <Zin sleutel={melding} />
          </p>
          {nietVerstuurd !== '' && <pre class="getypt">{nietVerstuurd}</pre>}
        </Bericht>
      )}
      <Overzicht stand={stand} gelezen={gelezen} />
    </>,
  );
}
