import type { Waarmee } from '../domain/waarmee';

/** Through what somebody looked. */
export const WAARMEE_WOORD: Record<Waarmee, string> = {
  api: 'via een ander systeem (API)',
  werkbak: 'via de werkbak',
};

const HANDELING: Readonly<Record<string, string>> = {
  werkbak: 'Opende de lijst met taken',
  casus: 'Opende een casus',
  afdruk: 'Maakte een afdruk van een casus',
  betrokkenen: 'Bekeek de mensen rond een kind',
  betrokkeneformulier: 'Opende een formulier over de mensen rond een kind',
  opdrachtformulier: 'Opende een formulier bij een casus',
  berichten: 'Opende de lijst met berichten',
  mail: 'Bekeek een bericht als e-mail',
  brieven: 'Bekeek welke brieven te printen zijn',
  brief: 'Bekeek een brief die te printen is',
  brievenPdf: 'Downloadde brieven om te printen',
  post: 'Bekeek welke berichten niet zijn aangekomen',
  'post-anders': 'Bekeek hoe een bericht anders te versturen is',
  zoeken: 'Zocht een kind',
  zoekCasussen: 'Zocht een kind',
  leesCasus: 'Las een casus',
  leesCasussen: 'Las een lijst met casussen',
  leesTijdlijn: 'Las de tijdlijn van een casus',
  leesTaken: 'Las een lijst met taken',
  leesTakenVanCasus: 'Las de taken van een casus',
  leesBerichten: 'Las berichten',
  leesBerichtenVanCasus: 'Las de berichten van een casus',
  leesBetrokkenen: 'Las de mensen rond een kind',
  leesWijzigingenVanBetrokkenen: 'Las wat er van de mensen rond een kind is gewijzigd',
  voegBetrokkeneToe: 'Voegde iemand toe aan de mensen rond een kind',
  wijzigBetrokkene: 'Wijzigde iemand van de mensen rond een kind',
  haalBetrokkeneDoor: 'Haalde iemand van de mensen rond een kind door',
  leesDocumenten: 'Las welke documenten bij een casus liggen',
  leesDocument: 'Downloadde een document van een casus',
  voegDocumentToe: 'Voegde een document toe en zag de casus',
  stukken: 'Bekeek de stukken voor OM en RvdK van een casus',
  leesStukken: 'Las welke stukken voor OM en RvdK van een casus zijn gemaakt',
  leesStuk: 'Las wat er van een stuk voor OM of RvdK is gemaakt',
  maakStuk: 'Maakte een stuk voor OM of RvdK',
  leesStukPdf: 'Las een stuk voor OM of RvdK (PDF)',
  leesStukJson: 'Las een stuk voor OM of RvdK (JSON)',
  overhandigStuk: 'Legde vast dat een stuk is overhandigd',
  corvberichten: 'Bekeek de berichten voor CORV van een stuk',
  leesCorvberichten: 'Las welke berichten voor CORV van een stuk zijn gemaakt',
  leesCorvbericht: 'Las wat er van een bericht voor CORV is gemaakt',
  maakCorvbericht: 'Maakte een verzoek tot onderzoek als bericht voor CORV',
  leesCorvxml: 'Las een bericht voor CORV',
  meldTerugOpCorv: 'Legde vast wat er op een bericht voor CORV terugkwam',
  leesOpdracht: 'Las wat er van een opdracht werd',
  geefOpdracht: 'Gaf een opdracht en zag de casus',
  meldVerzuim: 'Meldde een kind en zag de casus',
};

/** What somebody did to see it, as a sentence without its subject; a name that is not known here as it stands. */
export function handelingInWoorden(handeling: string): string {
  return Object.hasOwn(HANDELING, handeling) ? (HANDELING[handeling] ?? handeling) : handeling;
}
