import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import { DeskController } from './desk.controller.js';
import { EventsHub } from './events-hub.js';
import { EventsController } from './events.controller.js';

/** The desk: what lies on it, and that it has changed. */
@Module({
  imports: [AuthModule],
  controllers: [DeskController, EventsController],
  providers: [EventsHub],
})
export class DeskModule {}
