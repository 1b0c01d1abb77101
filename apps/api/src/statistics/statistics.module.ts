import { Module } from '@nestjs/common';
import { StatisticsController } from './statistics.controller.js';
import { TodayController } from './today.controller.js';

/** Figures, the dossiers behind them, and what must be looked at today. */
@Module({
  controllers: [StatisticsController, TodayController],
})
export class StatisticsModule {}
