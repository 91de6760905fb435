/** Langium's default services for the stand-in language: nothing added, nothing left out. */
import { EmptyFileSystem, inject } from 'langium';
import { createDefaultModule, createDefaultSharedModule } from 'langium/lsp';
import { BenchGeneratedSharedModule, FloorGeneratedModule } from './generated/module.ts';

/** @param {import('langium/lsp').DefaultSharedModuleContext} context */
export function createServices(context = EmptyFileSystem) {
  const shared = inject(createDefaultSharedModule(context), BenchGeneratedSharedModule);
  const journey = inject(createDefaultModule({ shared }), FloorGeneratedModule);
  shared.ServiceRegistry.register(journey);
  if (!context.connection) shared.workspace.ConfigurationProvider.initialized({});
  return { shared, journey };
}
