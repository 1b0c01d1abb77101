import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { IdentityGuard } from './identity.guard.js';
import { AuthController } from './auth.controller.js';
import { IdentityDesk } from './identity-desk.js';
import { SessionsController } from './sessions.controller.js';

/** Who is asking: logins, sessions, and the guard before every route. */
@Module({
  controllers: [AuthController, SessionsController],
  providers: [IdentityDesk, { provide: APP_GUARD, useClass: IdentityGuard }],
  exports: [IdentityDesk],
})
export class AuthModule {}
