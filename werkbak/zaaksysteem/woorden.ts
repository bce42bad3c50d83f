/** What is wrong, and what to do about it. */
export interface Uitleg {
  readonly zin: string;
  readonly doen: string;
}

const ZELF = 'U hoeft niets te doen: wij proberen het steeds opnieuw.';
const UITLEG: Readonly<Record<string, Uitleg>> = {
  instellingen: {
    zin: 'De instellingen van deze regio kloppen niet. Er wordt niets geregistreerd.',
    doen: 'Verbeter wat hieronder staat en start de worker opnieuw. Wat wacht, gaat dan vanzelf verder.',
  },
  'geen-verbinding': {
    zin: 'Het zaaksysteem is niet te bereiken.',
    doen: 'Kijk of het zaaksysteem aan staat en of deze server erbij mag. Daarna gaat het vanzelf verder.',
  },
  'server-onvindbaar': {
    zin: 'Het adres van het zaaksysteem bestaat niet.',
    doen: 'Verbeter het adres in de instellingen en start de worker opnieuw.',
  },
  certificaat: {
    zin: 'Het certificaat van het zaaksysteem klopt niet of is verlopen.',
    doen: 'Vraag de beheerder van het zaaksysteem om een goed certificaat.',
  },
  verbroken: { zin: 'Het zaaksysteem verbrak de verbinding.', doen: ZELF },
  'te-lang': { zin: 'Het zaaksysteem antwoordde niet op tijd.', doen: ZELF },
  'te-druk': { zin: 'Het zaaksysteem vraagt ons om te wachten.', doen: ZELF },
  'buiten-dienst': { zin: 'Het zaaksysteem is tijdelijk buiten dienst.', doen: ZELF },
  storing: {
    zin: 'Het zaaksysteem meldt een storing.',
    doen: 'Duurt dit langer dan een dag? Geef de foutcode aan de beheerder van het zaaksysteem.',
  },
  'aanmelding-geweigerd': {
    zin: 'Het zaaksysteem kent Doorbraak niet.',
    doen: 'Kijk of clientId en geheim hetzelfde zijn in het zaaksysteem en in de instellingen, en of de klok van deze server goed loopt.',
  },
  'geen-recht': {
    zin: 'Doorbraak mag dit niet in het zaaksysteem.',
    doen: 'Geef de applicatie in het zaaksysteem de rechten uit de handleiding, voor dit zaaktype. Kijk ook of clientId, geheim en de klok kloppen.',
  },
  'geen-catalogus': {
    zin: 'De catalogus staat niet in het zaaksysteem.',
    doen: 'Verbeter domein en RSIN in de instellingen, of laat het script zgw:catalogus de catalogus maken.',
  },
  'geen-zaaktype': {
    zin: 'Het zaaktype staat niet in de catalogus, is niet gepubliceerd of geldt vandaag niet.',
    doen: 'Publiceer het zaaktype, verbeter de naam in de instellingen, of laat het script zgw:catalogus het maken.',
  },
  'geen-eindstatus': {
    zin: 'Het laatste statustype van het zaaktype is niet dat waarmee een casus sluit.',
    doen: 'Zet dat statustype achteraan in een nieuwe versie van het zaaktype, of noem het goede in de instellingen.',
  },
  'type-ontbreekt': {
    zin: 'Een type dat wij nodig hebben, staat niet in het zaaktype.',
    doen: 'Voeg het toe in een nieuwe versie van het zaaktype, noem in de instellingen hoe het bij u heet, of zet het daar op null: dan registreren wij het niet.',
  },
  geweigerd: {
    zin: 'Het zaaksysteem neemt een gegeven niet aan.',
    doen: 'Achter de code staat welk veld. Vaak is het zaaktype anders dan wij verwachten. Vergelijk het met de handleiding.',
  },
  weg: {
    zin: 'Iets wat er was, bestaat niet meer in het zaaksysteem.',
    doen: 'Kijk of het adres van de API klopt en of iemand het zaaktype heeft weggehaald. Wij zoeken alles opnieuw op.',
  },
  'zaak-gesloten': {
    zin: 'Iemand heeft de zaak in het zaaksysteem gesloten, maar de casus loopt nog.',
    doen: 'Heropen de zaak in het zaaksysteem, of sluit de casus in Doorbraak.',
  },
  'na-sluiting': {
    zin: 'Na het sluiten is er nog een dossier voor OM of RvdK gemaakt. In een gesloten zaak zetten wij niets.',
    doen: 'Heropen de zaak in het zaaksysteem en klik op Probeer nu. Wij voegen het dossier toe en sluiten de zaak weer.',
  },
  botsing: { zin: 'Iemand anders wijzigde de zaak op hetzelfde moment.', doen: ZELF },
  voorwaarde: {
    zin: 'Het zaaksysteem wil een andere versie van de standaard.',
    doen: 'Kijk of het zaaksysteem Zaken 1.5 en het coördinatenstelsel EPSG:4326 aankan.',
  },
  'te-groot': {
    zin: 'Een document is te groot voor het zaaksysteem.',
    doen: 'Laat de beheerder van het zaaksysteem grotere berichten toestaan.',
  },
  onleesbaar: {
    zin: 'Het antwoord van het zaaksysteem is niet te lezen.',
    doen: 'Kijk of het adres van de API klopt en of er geen inlogpagina of proxy voor staat.',
  },
  'vreemd-antwoord': {
    zin: 'Het zaaksysteem geeft een antwoord dat de standaard niet kent.',
    doen: 'Kijk of het adres van de API klopt.',
  },
  'eigen-fout': {
    zin: 'Doorbraak kon de casus niet klaarzetten.',
    doen: 'Kijk in het logboek van de worker en meld het aan de makers van Doorbraak.',
  },
};

/** What a code means; one that is not known here as it stands. */
export function uitlegVan(foutcode: string): Uitleg {
  return (
    (Object.hasOwn(UITLEG, foutcode) ? UITLEG[foutcode] : undefined) ?? {
      zin: `Het ging mis (${foutcode}).`,
      doen: ZELF,
    }
  );
}
