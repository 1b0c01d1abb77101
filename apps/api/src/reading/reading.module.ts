import { Global, Module } from '@nestjs/common';
import type { AgencyFile } from '#files';
import { READERS, RUNTIME, type Readers, type Runtime } from '#runtime';
import { AGENCY_FILE } from '../settings/settings.js';

/** Injection token of all readers of the agency; each also stands under its own class. */
const ALL = Symbol('readers');

const each = Object.entries(READERS).map(([name, Reader]) => ({
  provide: Reader,
  inject: [ALL],
  useFactory: (readers: Readers) => readers[name as keyof Readers],
}));

/** What is asked about dossiers, desks and figures: the same objects as the command line asks. */
@Global()
@Module({
  providers: [
    {
      provide: ALL,
      inject: [RUNTIME, AGENCY_FILE],
      useFactory: (runtime: Runtime, agency: AgencyFile) => runtime.readers(agency),
    },
    ...each,
  ],
  exports: each.map(({ provide }) => provide),
})
export class ReadingModule {}
