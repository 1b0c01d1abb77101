import type { Client, Connection, FieldDef, Submittable } from 'pg';

/** Asks PostgreSQL what a statement is, without running it: Parse, Describe, Sync. */
class Description implements Submittable {
  readonly answer: Promise<readonly FieldDef[]>;
  private fields: readonly FieldDef[] = [];
  private done!: (fields: readonly FieldDef[]) => void;
  private failed!: (error: Error) => void;

  constructor(private readonly text: string) {
    this.answer = new Promise((done, failed) => {
      this.done = done;
      this.failed = failed;
    });
  }

  submit(connection: Connection): void {
    connection.parse({ name: '', text: this.text, types: [] }, true);
    connection.describe({ type: 'S', name: '' }, true);
    connection.sync();
  }

  handleRowDescription({ fields }: { readonly fields: readonly FieldDef[] }): void {
    this.fields = fields;
  }

  handleReadyForQuery(): void {
    this.done(this.fields);
  }

  handleError(error: Error): void {
    this.failed(error);
  }
}

/** The columns a statement would answer with. @throws what PostgreSQL says of one it does not understand */
export function describeStatement(client: Client, text: string): Promise<readonly FieldDef[]> {
  return client.query(new Description(text)).answer;
}
