import { condition } from '@temporalio/workflow';
import type { Regiobezetting } from '../activities/toewijzing';
import type { Casus } from '../domain/casus';
import { zoektHouder } from '../domain/toewijzing';
import type { LopendeCasus } from './lopende-casus';
import { writtenTogether, write } from './writer';
import { leesBezetting, plek, wieHeeftRuimte } from './toewijzing';
import { SearchAttributes } from './search-attributes';

/**
 * Everything a case does outside itself: its events go to the dossier, whoever has room is asked to hold it, and how it
 * stands is made searchable. One coroutine does all of it, one call at a time, in an order that follows from the case
 * alone: two calls whose answers come together would be continued in another order in a replay than they were live.
 */
export class OutsideWork {
  private busy = false;
  private inVain: string | null = null;
  private shown: Casus | null = null;
  private readonly attributes = new SearchAttributes();

  constructor(private readonly lopend: LopendeCasus) {}

  /** True when nothing is left to do and nothing is being done. */
  get idle(): boolean {
    return !this.busy && this.next() === null;
  }

  /** Works for as long as the case runs. */
  async run(): Promise<void> {
    for (;;) {
      await condition(() => this.lopend.gesloten || this.next() !== null);
      const work = this.next();
      if (work === null) return;
      this.busy = true;
      await work();
      this.busy = false;
    }
  }

  /** What comes first: what happened goes into the dossier, then somebody is found to hold it, then it is shown. */
  private next(): (() => Promise<void>) | null {
    const { casus, queue } = this.lopend;
    if (queue.length > 0) return () => this.legVast();
    if (casus === null) return null;
    if (this.asks(casus)) return () => this.wijsToe(casus);
    return casus === this.shown ? null : () => this.makeSearchable(casus);
  }

  /** True when who has room must be asked: nobody holds the case, and it was not asked in vain before. */
  private asks(casus: Casus): boolean {
    return zoektHouder(casus) && this.inVain !== plek(casus);
  }

  private async legVast(): Promise<void> {
    const { casus, queue } = this.lopend;
    const together = queue.slice(0, writtenTogether(queue));
    const asking = casus !== null && this.asks(casus) && together.length === queue.length ? casus : null;
    const { kenmerk } = this.lopend;
    const regio = asking?.convenant.regio ?? null;
    const written = await write(together, kenmerk, regio, () => this.lopend.gewekt);
    queue.splice(0, together.length);
    this.lopend.confirm(together.at(-1)?.na.volgnummer ?? this.lopend.bevestigd, written.kenmerk);
    if (asking !== null && written.gelezen !== null) this.give(asking, written.gelezen);
  }

  /** A region without people is not asked again until phase or lead changes: the case goes on under the role that leads it. */
  private async wijsToe(casus: Casus): Promise<void> {
    this.give(casus, await leesBezetting(casus.convenant.regio));
  }

  private give(casus: Casus, gelezen: Regiobezetting): void {
    const found = wieHeeftRuimte(casus, gelezen);
    if (found === null) this.inVain = plek(casus);
    else this.lopend.wijsToe(casus.convenant.regio, found, gelezen.pseudoniemen, gelezen.eerstVast === true);
  }

  private makeSearchable(casus: Casus): Promise<void> {
    this.attributes.update(casus, this.lopend.regiehouder, this.lopend.wekker);
    this.shown = casus;
    return Promise.resolve();
  }
}
