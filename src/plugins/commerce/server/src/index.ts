import { catalog } from './catalog/feature';
import { config } from './config';
import { assemble } from './platform/plugin';

export default assemble([catalog], config);
