/**
 * `{ ...{ a, b }, c }` says no more than `{ a, b, c }`: it only keeps the formatter from giving each property a line, and the
 * reader wonders what is copied. Long lists of properties are a reason to name a part, not to hide it.
 * @type {import('eslint').Rule.RuleModule}
 */
export const noPackingSpread = {
  meta: {
    type: 'suggestion',
    fixable: 'code',
    schema: [],
    messages: { packing: 'Write the properties out: this spread only packs lines.' },
  },
  create: (context) => ({
    'ObjectExpression > SpreadElement[argument.type="ObjectExpression"]': (spread) => {
      const inner = context.sourceCode.getText(spread.argument).slice(1, -1).trim().replace(/,$/, '');
      context.report({
        node: spread,
        messageId: 'packing',
        fix: (fixer) => (inner === '' ? null : fixer.replaceText(spread, inner)),
      });
    },
  }),
};
