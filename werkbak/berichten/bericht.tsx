import type { Request, Response } from 'express';
import { isDringend } from '../../dossier/berichtstatus';
import type { Berichtrij } from '../../dossier/uitbak';
import { mailHtml, mailTekst, type Mailtekst } from '../../opmaak/mail';
import { hoeDeBrievenStaan, hoeHetStaat, samenMetAnderen } from '../../taal/bezorging';
import { tijdstip } from '../../taal/tijd';
import type { Dependencies } from '../../toegang/dependencies';
import { eisRecht } from '../../toegang/wie';
import { casusadres } from '../onderdelen/kind';
import { leesOmgang } from '../onderdelen/omgang';
import { toon } from '../onderdelen/pagina';
import { berichtadres, leesBericht, PAD } from './bron';
import { aanWie } from './lijst';
import { CSP_VAN_MAIL } from './mailkader';

/** A message as it goes by mail: how it looks, and the same without lay-out. */
export async function toonBericht(met: Dependencies, req: Request, res: Response): Promise<void> {
  const bericht = await leesBericht(met, req, res);
  const { namen } = await leesOmgang(met, eisRecht(res, 'casus'));
  const nu = met.klok.nu();
  // The page itself stays as strict as all others; it may frame the mail, which is ours.
  res.set('content-security-policy', `${String(res.get('content-security-policy'))}; frame-src 'self'`);
  toon(
    res,
    { titel: bericht.onderwerp, plek: PAD },
    <>
      <p class="terug">
        <a href={PAD}>Alle berichten</a>
      </p>
      <h1>{bericht.onderwerp}</h1>
      <dl class="mailkop">
        <dt>Aan</dt>
        <dd>{aanWie(bericht, namen)}</dd>
        <dt>Gemaakt</dt>
        <dd>{tijdstip(bericht.gemaaktOp, nu)}</dd>
        <dt>Hoe het staat</dt>
        <dd>
          {hoeHetStaat(bericht)} {hoeDeBrievenStaan(bericht, nu)} {samenMetAnderen(bericht.samenMet)}
        </dd>
        <dt>Casus</dt>
        <dd>
          <a href={casusadres(bericht.casusnummer)}>{bericht.kenmerk}</a>
        </dd>
      </dl>
      <h2>{bericht.brieven.length > 0 ? 'Dit staat erin' : 'Zo ziet de e-mail eruit'}</h2>
      <iframe
        class="mailbeeld"
        title={bericht.brieven.length > 0 ? 'Het bericht' : 'De e-mail'}
        src={`${berichtadres(bericht.id)}/mail`}
        sandbox=""
        referrerpolicy="no-referrer"
      />
      <details>
        <summary>Toon het zonder opmaak</summary>
        <p class="vrije-tekst">{mailTekst(alsMail(bericht))}</p>
      </details>
    </>,
  );
}

/** The mail by itself, for the frame. */
export async function toonMail(met: Dependencies, req: Request, res: Response): Promise<void> {
  const bericht = await leesBericht(met, req, res);
  res.set({ 'content-security-policy': CSP_VAN_MAIL, 'x-frame-options': 'SAMEORIGIN' });
  res.type('html').send(mailHtml(alsMail(bericht)));
}

function alsMail({ onderwerp, tekst, soort }: Berichtrij): Mailtekst {
  return { onderwerp, tekst, dringend: isDringend(soort) };
}
