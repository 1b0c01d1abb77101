import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import { OwnSsoController } from './own-sso.controller.js';
import { SsoProvider } from './sso-provider.js';
import { SsoController } from './sso.controller.js';

/** Single sign-on, where the agency has it. */
@Module({
  imports: [AuthModule],
  controllers: [SsoController, OwnSsoController],
  providers: [SsoProvider],
  exports: [SsoProvider],
})
export class SsoModule {}
