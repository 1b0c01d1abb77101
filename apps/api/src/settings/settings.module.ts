import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { AgencyFile } from '#files';
import { AGENCY, AGENCY_FILE, FILES_FOLDER, HTTP_TRUST, type HttpTrust } from './settings.js';
import { SSO_SETTINGS, type SsoSettings } from './sso-settings.js';

interface Given {
  readonly agency: AgencyFile;
  readonly trust: HttpTrust;
  readonly sso: SsoSettings | null;
  readonly files: string;
}

/** What was settled before the server was put together, for every subject. */
@Global()
@Module({})
export class SettingsModule {
  static of({ agency, trust, sso, files }: Given): DynamicModule {
    const settings = [
      { provide: AGENCY, useValue: agency.id },
      { provide: AGENCY_FILE, useValue: agency },
      { provide: HTTP_TRUST, useValue: trust },
      { provide: SSO_SETTINGS, useValue: sso },
      { provide: FILES_FOLDER, useValue: files },
    ];
    return { module: SettingsModule, providers: settings, exports: settings };
  }
}
