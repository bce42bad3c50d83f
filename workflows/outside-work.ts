import { condition } from '@temporalio/workflow';
import type { Casus } from '../domain/casus';
import { zoektHouder } from '../domain/toewijzing';
import type { LopendeCasus } from './lopende-casus';
import { samenTeSchrijven, schrijf } from './writer';
import { plek, wieHeeftRuimte } from './toewijzing';
import { Zoekvelden } from './search-attributes';

/**
 * Everything a case does outside itself: its events go to the dossier, whoever has room is asked to hold it, and how it
 * stands is made searchable. One coroutine does all of it, one call at a time, in an order that follows from the case
 * alone: two calls whose answers come together would be continued in another order in a replay than they were live.
 */
export class Buitenwerk {
  private bezig = false;
  private vergeefs: string | null = null;
  private getoond: Casus | null = null;
  private readonly zoekvelden = new Zoekvelden();

  constructor(private readonly lopend: LopendeCasus) {}

  /** True when nothing is left to do and nothing is being done. */
  get klaar(): boolean {
    return !this.bezig && this.volgende() === null;
  }

  /** Works for as long as the case runs. */
  async doe(): Promise<void> {
    for (;;) {
      await condition(() => this.lopend.gesloten || this.volgende() !== null);
      const werk = this.volgende();
      if (werk === null) return;
      this.bezig = true;
      await werk();
      this.bezig = false;
    }
  }

  /** What comes first: what happened goes into the dossier, then somebody is found to hold it, then it is shown. */
  private volgende(): (() => Promise<void>) | null {
    const { casus, wachtrij } = this.lopend;
    if (wachtrij.length > 0) return () => this.legVast();
    if (casus === null) return null;
    if (zoektHouder(casus) && this.vergeefs !== plek(casus)) return () => this.wijsToe(casus);
    return casus === this.getoond ? null : () => this.maakVindbaar(casus);
  }

  private async legVast(): Promise<void> {
    const { wachtrij } = this.lopend;
    const samen = wachtrij.slice(0, samenTeSchrijven(wachtrij));
    await schrijf(samen);
    wachtrij.splice(0, samen.length);
    this.lopend.bevestigd = samen.at(-1)?.na.volgnummer ?? this.lopend.bevestigd;
  }

  /** A region without people is not asked again until phase or lead changes: the case goes on under the role that leads it. */
  private async wijsToe(casus: Casus): Promise<void> {
    const bezet = await wieHeeftRuimte(casus);
    if (bezet === null) this.vergeefs = plek(casus);
    else this.lopend.wijsToe(casus.convenant.regio, bezet);
  }

  private maakVindbaar(casus: Casus): Promise<void> {
    this.zoekvelden.werkBij(casus, this.lopend.regiehouder, this.lopend.wekker);
    this.getoond = casus;
    return Promise.resolve();
  }
}
