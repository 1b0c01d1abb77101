import { Body, Controller, Get, HttpCode, Inject, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { isRefusal, type Actor } from '#kernel';
import type { Finding } from '#procedure';
import {
  approveIssue,
  checkIssue,
  diffIssues,
  discardIssue,
  draftIssue,
  endIssue,
  issueName,
  publishIssue,
  type IssueDiff,
  type IssueKind,
  type Staged,
} from '#publishing';
import { CurrentActor } from '../auth/caller.js';
import { May } from '../auth/may.decorator.js';
import { orThrow } from '../http/refused.exception.js';
import { DiffDto, DraftDto, EndDto, PublishDto, ReasonDto } from './issue.dto.js';
import { PublishingDesk, type IssueEventView, type IssueView } from './publishing-desk.js';

const POST = { name: 'X-Post', required: false, example: 'quality_monitor; unit=van_thu' };

/** Issues on their way. */
export interface DraftIssues {
  readonly drafts: readonly IssueView[];
}

/** The draft as it is kept and what its check found. */
export interface CheckedDraft {
  readonly issue: Staged;
  readonly findings: readonly Finding[];
}

/** An issue with its text. */
export interface IssueText extends IssueView {
  readonly source: string;
}

/** What differs between two issues. */
export interface IssuesDiff extends IssueDiff {
  readonly code: string;
  readonly from: number;
  readonly to: number;
}

/** What was done to the issues of a code. */
export interface IssueLog {
  readonly code: string;
  readonly kind: IssueKind;
  readonly events: readonly IssueEventView[];
}

/** Issues on their way: draft → checked → approved by a second person → published → ended. */
@ApiTags('procedures')
@Controller('procedures')
export class IssuesController {
  constructor(@Inject(PublishingDesk) private readonly desk: PublishingDesk) {}

  @Get('drafts')
  @May('procedure.read')
  @ApiOperation({ summary: 'Các lần ban hành chưa ban hành: dự thảo, đã kiểm tra, đã duyệt' })
  async drafts(): Promise<DraftIssues> {
    const drafts = await this.desk.deps.issues.drafts(this.desk.id);
    return { drafts: drafts.map((issue) => this.desk.issueView(issue)) };
  }

  @Post('drafts')
  @May('procedure.draft')
  @ApiHeader(POST)
  @ApiOperation({ summary: 'Nộp một văn bản làm dự thảo và kiểm tra; lỗi kiểm tra nằm trong findings' })
  async draft(
    @Body() { source, file = 'dự thảo', reason }: DraftDto,
    @CurrentActor() actor: Actor,
  ): Promise<CheckedDraft> {
    const { deps, id: agency } = this.desk;
    const drafted = orThrow(await draftIssue(deps, { agency, file, source, actor, reason }));
    const checked = await checkIssue(deps, { ...drafted, agency, actor, file });
    const findings = (isRefusal(checked) ? checked.data['findings'] : []) as readonly Finding[];
    return { issue: isRefusal(checked) ? drafted : checked, findings };
  }

  @Get(':code/issues/:issue/source')
  @May('procedure.read')
  @ApiOperation({ summary: 'Toàn văn một lần ban hành ở bất kỳ giai đoạn nào, để đọc trước khi duyệt' })
  async source(@Param('code') code: string, @Param('issue', ParseIntPipe) issue: number): Promise<IssueText> {
    const found = await this.desk.find(code, issue);
    return { ...this.desk.issueView(found), source: found.source };
  }

  @Post(':code/issues/:issue/check')
  @May('procedure.draft')
  @HttpCode(200)
  @ApiHeader(POST)
  @ApiOperation({ summary: 'Kiểm tra lại một dự thảo, ví dụ sau khi đã bổ nhiệm thêm người' })
  async check(
    @Param('code') code: string,
    @Param('issue', ParseIntPipe) issue: number,
    @Body() { reason }: ReasonDto,
    @CurrentActor() actor: Actor,
  ): Promise<Staged> {
    return orThrow(await checkIssue(this.desk.deps, await this.desk.command(code, issue, actor, reason)));
  }

  @Post(':code/issues/:issue/approve')
  @May('procedure.decide')
  @HttpCode(200)
  @ApiHeader(POST)
  @ApiOperation({ summary: 'Duyệt: thư ký ISO hoặc lãnh đạo, không phải người đã soạn' })
  async approve(
    @Param('code') code: string,
    @Param('issue', ParseIntPipe) issue: number,
    @Body() { reason }: ReasonDto,
    @CurrentActor() actor: Actor,
  ): Promise<Staged> {
    return orThrow(await approveIssue(this.desk.deps, await this.desk.command(code, issue, actor, reason)));
  }

  @Post(':code/issues/:issue/publish')
  @May('procedure.decide')
  @HttpCode(200)
  @ApiHeader(POST)
  @ApiOperation({ summary: 'Ban hành từ ngày ghi trong văn bản; lần trước hết hiệu lực ngày liền trước' })
  async publish(
    @Param('code') code: string,
    @Param('issue', ParseIntPipe) issue: number,
    @Body() { reason, from }: PublishDto,
    @CurrentActor() actor: Actor,
  ): Promise<Staged> {
    const command = await this.desk.command(code, issue, actor, reason);
    return orThrow(await publishIssue(this.desk.deps, { ...command, from }));
  }

  @Post(':code/issues/:issue/end')
  @May('procedure.decide')
  @HttpCode(200)
  @ApiHeader(POST)
  @ApiOperation({ summary: 'Đặt ngày cuối cùng nhận hồ sơ theo một lần đã ban hành' })
  async end(
    @Param('code') code: string,
    @Param('issue', ParseIntPipe) issue: number,
    @Body() { on, reason, successor }: EndDto,
    @CurrentActor() actor: Actor,
  ): Promise<Staged> {
    const command = await this.desk.command(code, issue, actor);
    return orThrow(await endIssue(this.desk.deps, { ...command, on, reason, successor }));
  }

  @Post(':code/issues/:issue/discard')
  @May('procedure.draft')
  @HttpCode(200)
  @ApiHeader(POST)
  @ApiOperation({ summary: 'Bỏ một dự thảo chưa ban hành; nhật ký vẫn giữ' })
  async discard(
    @Param('code') code: string,
    @Param('issue', ParseIntPipe) issue: number,
    @Body() { reason }: ReasonDto,
    @CurrentActor() actor: Actor,
  ): Promise<Staged> {
    return orThrow(await discardIssue(this.desk.deps, await this.desk.command(code, issue, actor, reason)));
  }

  @Get(':code/diff')
  @May('procedure.read')
  @ApiOperation({ summary: 'Hai lần ban hành khác nhau ở đâu: cách làm (flow) và văn bản (text, unified)' })
  async diff(@Param('code') code: string, @Query() { from, to }: DiffDto): Promise<IssuesDiff> {
    const [before, after] = [await this.desk.find(code, from), await this.desk.find(code, to)];
    const named = (found: typeof before) => ({ name: issueName(found), source: found.source });
    return { code, from, to, ...diffIssues(named(before), named(after)) };
  }

  @Get(':code/log')
  @May('procedure.read')
  @ApiOperation({ summary: 'Nhật ký ban hành: ai làm gì, khi nào, với văn bản nào' })
  async log(@Param('code') code: string): Promise<IssueLog> {
    const kind = await this.desk.kindOf(code);
    const events = await this.desk.deps.issues.log(this.desk.id, kind, code);
    return { code, kind, events: events.map((event) => this.desk.eventView(event)) };
  }
}
