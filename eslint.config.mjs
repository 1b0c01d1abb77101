import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { noPackingSpread } from './test/architecture/no-packing-spread.mjs';

/** The limits of the house (docs/adr): size, dependencies and `any` are errors, not advice. */
export default tseslint.config(
  {
    ignores: ['dist', 'node_modules', '.data', 'coverage', 'apps/web/src/api/schema.d.ts'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', 400],
      'max-lines-per-function': ['error', { max: 60 }],
      'max-params': ['error', 6],
      complexity: ['error', 15],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MethodDefinition[kind="constructor"] > FunctionExpression[params.length>6]',
          message: 'At most 6 dependencies: split the class.',
        },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      // Settings objects of Nest and TypeORM are typed by classes that nobody constructs.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { house: { rules: { 'no-packing-spread': noPackingSpread } } },
    rules: { 'house/no-packing-spread': 'error' },
  },
  {
    files: ['apps/web/**/*.tsx', 'apps/web/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      // Looks come from modules (docs/adr/0020); test/architecture/styles.spec.ts sees to the sheets themselves.
      'no-restricted-syntax': [
        'error',
        {
          selector:
            ':matches(JSXAttribute[name.name=/[cC]lassName$/], CallExpression[callee.name="classes"]) :matches(Literal[value=/[a-z]/], TemplateElement[value.raw=/[a-z]/])',
          message: 'A class comes from a module (import styles from "./x.module.css").',
        },
        {
          selector: 'JSXAttribute[name.name="style"] Property[value.type="Literal"]',
          message: 'What does not change belongs into a module.',
        },
        {
          selector:
            'ImportDeclaration[source.value=/\\.css$/][source.value!=/(\\.module\\.css|base\\.css|fontsource.*)$/]',
          message: 'A sheet is a module: x.module.css.',
        },
      ],
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // The router redirects by throwing what is no error.
      '@typescript-eslint/only-throw-error': 'off',
    },
  },
  {
    // A describe block is a table of contents, not a function.
    files: ['**/*.spec.ts'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
