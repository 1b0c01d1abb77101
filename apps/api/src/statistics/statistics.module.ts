import { Module } from '@nestjs/common';
import { DossiersModule } from '../dossiers/dossiers.module.js';
import { FiguresNow } from './figures-now.js';
import { StatisticsDesk } from './statistics-desk.js';
import { StatisticsController } from './statistics.controller.js';
import { TodayReader } from './today-reader.js';
import { TodayController } from './today.controller.js';

/** Figures, the dossiers behind them, and what must be looked at today. */
@Module({
  imports: [DossiersModule],
  controllers: [StatisticsController, TodayController],
  providers: [FiguresNow, StatisticsDesk, TodayReader],
})
export class StatisticsModule {}
