import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use as install, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { COLOURS } from '../../theme/theme.js';
import { dateWords } from '../../words/dates.js';
import type { FigureName, TrendPoint } from './queries.js';
import trend from './trend.module.css';
import { count, percent } from './words.js';

install([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

export interface TrendChartProps {
  readonly points: readonly TrendPoint[];
  readonly onOpen: (point: TrendPoint, figure: FigureName) => void;
}

const SERIES: readonly FigureName[] = ['kept', 'resolvedLate'];

/** Resolved dossiers and their on-time rate; a bar opens its dossiers. Loaded only with the page that shows it. */
export default function TrendChart({ points, onOpen }: TrendChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  useEffect(() => {
    if (!place.current) return undefined;
    const made = init(place.current, null, { renderer: 'svg' });
    chart.current = made;
    const fit = new ResizeObserver(() => made.resize());
    fit.observe(place.current);
    return () => {
      fit.disconnect();
      made.dispose();
    };
  }, []);
  useEffect(() => {
    const made = chart.current;
    made?.setOption(optionOf(points), { notMerge: true });
    made?.off('click');
    made?.on('click', ({ seriesIndex, dataIndex }) => {
      const point = points[dataIndex];
      const figure = SERIES[seriesIndex ?? 0] ?? 'resolved';
      if (point) onOpen(point, figure);
    });
  }, [points, onOpen]);
  return (
    <div
      ref={place}
      className={trend.chart}
      role="img"
      aria-label="Biểu đồ hồ sơ đã giải quyết và tỷ lệ đúng hạn; số liệu ở bảng bên dưới"
    />
  );
}

const shortLabel = ({ label, from }: TrendPoint): string =>
  label === '' ? dateWords(from).slice(0, 5) : label.replace('Tháng ', 'T');

function optionOf(points: readonly TrendPoint[]) {
  return {
    animation: false,
    textStyle: { fontFamily: "'Be Vietnam Pro', system-ui, sans-serif" },
    grid: { left: 8, right: 8, top: 48, bottom: 8, containLabel: true },
    legend: { top: 0, left: 0, itemHeight: 10, textStyle: { fontSize: 12 } },
    tooltip: {
      trigger: 'axis' as const,
      formatter: (shown: unknown): string => {
        const [first] = shown as readonly { readonly dataIndex: number }[];
        const point = points[first?.dataIndex ?? -1];
        return point ? wordsOf(point) : '';
      },
    },
    xAxis: { type: 'category' as const, data: points.map(shortLabel), axisTick: { show: false } },
    yAxis: [
      { type: 'value' as const, minInterval: 1 },
      {
        type: 'value' as const,
        min: 0,
        max: 100,
        splitLine: { show: false },
        axisLabel: { formatter: '{value} %' },
      },
    ],
    series: [
      {
        name: 'Hồ sơ trước hạn, đúng hạn',
        type: 'bar' as const,
        stack: 'resolved',
        itemStyle: { color: '#5b9c7c' },
        data: points.map(({ early, onTime }) => early + onTime),
      },
      {
        name: 'Hồ sơ quá hạn',
        type: 'bar' as const,
        stack: 'resolved',
        itemStyle: { color: COLOURS.late },
        data: points.map(({ late }) => late),
      },
      {
        name: 'Tỷ lệ đúng hạn',
        type: 'line' as const,
        yAxisIndex: 1,
        // A month without results has no rate: the line is broken there.
        connectNulls: false,
        symbolSize: 6,
        lineStyle: { color: COLOURS.primary, width: 2 },
        itemStyle: { color: COLOURS.primary },
        data: points.map(({ byDate }) => byDate.percent),
      },
    ],
  };
}

function wordsOf({ label, from, to, early, onTime, late, byDate }: TrendPoint): string {
  const head = label === '' ? 'Tuần' : label;
  return [
    `<b>${head}</b> (${dateWords(from)}–${dateWords(to)})`,
    `Trước hạn, đúng hạn: ${count(early + onTime)}`,
    `Quá hạn: ${count(late)}`,
    `Tỷ lệ đúng hạn: ${percent(byDate)}`,
  ].join('<br>');
}
