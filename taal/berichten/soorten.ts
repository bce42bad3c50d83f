import type { Gebeurtenissoort } from '../../domain/gebeurtenis';
import type { Berichtsoort, Ontvangerrol } from './bericht';

/** Who hears of something, and how; `regie` stands for whoever leads or has the task, of whatever role. */
export type Berichtvorm = `${Ontvangerrol | 'regie'} ${Berichtsoort}`;

/** Every kind of message there is: of each event who hears of it, and how. What is new is put here. */
export const BERICHTVORMEN: { readonly [G in Gebeurtenissoort]?: readonly Berichtvorm[] } = {
  'taak-geopend': ['regie nieuwe-taken'],
  'taak-herinnerd': ['regie herinnering'],
  'taak-geescaleerd': ['regie herinnering', 'manager te-laat', 'bestuurders te-laat'],
  'taak-genomen': ['regie nieuwe-taken'],
  'taak-doorgegeven': ['regie nieuwe-taken', 'regie signaal'],
  'fase-geopend': [
    'regie regie-gekregen',
    'school regie-overgegaan',
    'leerplichtambtenaar regie-overgegaan',
    'ouders brief',
    'jongere brief',
    'doorbraakteam uitnodiging',
  ],
  'fase-hervat': ['regie signaal', 'ouders brief', 'jongere brief'],
  'voortgang-gerapporteerd': ['regie signaal', 'manager signaal'],
  'toestemming-vastgelegd': ['doorbraakteam signaal'],
  'gevaar-gemeld': ['regie dringend', 'manager dringend'],
  'afspraak-gemaakt': ['afspraakhouder signaal'],
  'afspraak-verlopen': ['regie signaal'],
  'aanbod-gedaan': ['aanbieder brief', 'gemeente signaal', 'samenwerkingsverband signaal'],
  'start-gecontroleerd': ['manager te-laat'],
  'doorbraaktafel-gepland': [
    'doorbraakteam uitnodiging',
    'doorbraakteam signaal',
    'ouders uitnodiging',
    'jongere uitnodiging',
    'school uitnodiging',
  ],
  'doorbraaktafel-vervallen': [
    'doorbraakteam uitnodiging',
    'ouders uitnodiging',
    'jongere uitnodiging',
    'school uitnodiging',
  ],
  'doorbraaktafel-vastgelegd': ['regie signaal', 'manager signaal'],
  'arbitrageverzoek-uitgereikt': ['ouders brief'],
  'commissie-samengesteld': ['arbitragecommissie uitnodiging'],
  'zitting-gepland': [
    'ouders uitnodiging',
    'jongere uitnodiging',
    'arbitragecommissie uitnodiging',
    'manager te-laat',
  ],
  'uitspraak-gedaan': [
    'ouders brief',
    'jongere brief',
    'school signaal',
    'gemeente signaal',
    'samenwerkingsverband signaal',
  ],
  'uitvoering-uitgebleven': ['manager te-laat', 'bestuurders te-laat'],
  'van-vervolging-afgezien': ['manager signaal', 'bestuurders signaal'],
  toegewezen: ['regie regie-gekregen'],
  overgedragen: [
    'regie regie-gekregen',
    'regie regie-overgegaan',
    'school signaal',
    'oude-school signaal',
    'ouders brief',
    'jongere brief',
  ],
  'overdracht-aangekondigd': ['ontvanger signaal', 'regie signaal', 'ouders brief', 'jongere brief'],
  'aankondiging-vervallen': ['ontvanger signaal'],
  'melding-geweigerd': ['manager signaal'],
  'casus-gesloten': ['regie gesloten', 'ouders brief', 'jongere brief', 'manager signaal'],
};
