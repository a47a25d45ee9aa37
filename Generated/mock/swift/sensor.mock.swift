// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from sensor.papr; edit that.

#if canImport(PaprRuntime)
import PaprRuntime
#endif
#if canImport(PaprMock)
import PaprMock
#endif
#if canImport(Papr)
import Papr
#endif

extension MockCall {
    /// The calls of `sensor`.
    public static let sensor: [MockCall] = [
        MockCall(SetIndicator.ToneFrequency.self, cells: 3...3),
        MockCall(SetIndicator.ToneVolume.self, cells: 3...3),
        MockCall(SetIndicator.Surveillance.self, cells: 3...3),
        MockCall(SetIndicator.IsolationState.self, cells: 3...3),
        MockCall(SetIndicator.DrIndicator.self, cells: 3...3),
        MockCall(SetIndicator.AllocationState.self, cells: 3...3),
        MockCall(SetIndicator.GlobalQueue.self, cells: 3...3),
        MockCall(SetIndicator.Fault.self, cells: 3...3),
        MockCall(SetIndicator.Identify.self, cells: 3...3),
        MockCall(SetIndicator.self, cells: 3...3, unknown: -3),
        MockCall(GetSensorState.Key.self, cells: 2...2),
        MockCall(GetSensorState.Temperature.self, cells: 2...2),
        MockCall(GetSensorState.PowerWarningCall.self, cells: 2...2),
        MockCall(GetSensorState.Surveillance.self, cells: 2...2),
        MockCall(GetSensorState.FanSpeed.self, cells: 2...2),
        MockCall(GetSensorState.Voltage.self, cells: 2...2),
        MockCall(GetSensorState.DrEntitySense.self, cells: 2...2),
        MockCall(GetSensorState.PowerSupply.self, cells: 2...2),
        MockCall(GetSensorState.GlobalQueue.self, cells: 2...2),
        MockCall(GetSensorState.Fault.self, cells: 2...2),
        MockCall(GetSensorState.Identify.self, cells: 2...2),
        MockCall(GetSensorState.self, cells: 2...2, unknown: -3),
    ]
}
