import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import { ProceduresModule } from '../procedures/procedures.module.js';
import { SsoModule } from '../sso/sso.module.js';
import { AccountsController } from './accounts.controller.js';
import { OverviewController } from './overview.controller.js';
import { OwnSubstitutionsController } from './own-substitutions.controller.js';
import { PeopleDesk } from './people-desk.js';
import { PeopleController } from './people.controller.js';
import { SubstitutionsController } from './substitutions.controller.js';

/** People, their posts, accounts and substitutions. */
@Module({
  imports: [AuthModule, ProceduresModule, SsoModule],
  controllers: [
    PeopleController,
    AccountsController,
    OverviewController,
    SubstitutionsController,
    OwnSubstitutionsController,
  ],
  providers: [PeopleDesk],
})
export class PeopleModule {}
