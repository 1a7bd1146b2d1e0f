export * from './base/errors.ts';
export { availableCpus, cpuCount, physicalCpuCount } from './machine/cpus.ts';
export { describeMachine, type MachineDescription } from './machine/describe.ts';
