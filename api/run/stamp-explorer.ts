import { stampExplorer } from './build-explorer.ts';

/** For the image build: says that the explorer was built from the sources at hand. */
stampExplorer();
