export { type GatewaySettings, gatewaySettings } from './settings';
export { type RunningGateway, type Surroundings, startGateway } from './start-gateway';
