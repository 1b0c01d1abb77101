import { Module } from '@nestjs/common';
import { papersProviders } from './papers-providers.js';
import { AuthModule } from '../auth/auth.module.js';
import { DraftsController } from './drafts.controller.js';
import { PapersDesk } from './papers-desk.js';
import { PapersController } from './papers.controller.js';
import { ResultDraftsController } from './result-drafts.controller.js';

/** Files behind the papers: of drafts, of dossiers, of what is to be signed. */
@Module({
  imports: [AuthModule],
  controllers: [PapersController, ResultDraftsController, DraftsController],
  providers: [PapersDesk, ...papersProviders],
  exports: [PapersDesk],
})
export class PapersModule {}
