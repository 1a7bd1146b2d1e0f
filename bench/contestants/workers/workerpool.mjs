// Worker file of workerpool: methods registered by name, so that no function text is sent and parsed again at each call.
import workerpool from 'workerpool';
import { tasks } from '../../tasks.mjs';

workerpool.worker(tasks);
