/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from sensor.papr; edit that. */
#include "papr/mock/sensor.h"
#include "papr/mock_table.h"

static const struct papr_mock_code common_rtas[] = {
	{ NULL, 0, 0, 0, 0, 0, false }
};

PAPR_MOCK_ASK(set_indicator_tone_frequency)
const struct papr_mock_call papr_mock_call_set_indicator_tone_frequency = {
	PAPR_MOCK_RTAS(set_indicator_tone_frequency, "set-indicator-tone-frequency", "set-indicator"),
	PAPR_MOCK_CELLS(3, 3, 1, 1, 0),
	.chosen = true, .selector = 0, .select_mask = 0xFFFFFFFFU, .select_value = 0x1,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_FIXED("indicator", 0, 0, RTAS_INVALID_PARAMETER, 0xFFFFFFFFU, 0x1),
		PAPR_MOCK_U(set_indicator_tone_frequency, index, 1, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(set_indicator_tone_frequency, state, 2, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(set_indicator_tone_volume, in->state)
PAPR_MOCK_ASK(set_indicator_tone_volume)
const struct papr_mock_call papr_mock_call_set_indicator_tone_volume = {
	PAPR_MOCK_RTAS(set_indicator_tone_volume, "set-indicator-tone-volume", "set-indicator"),
	PAPR_MOCK_CELLS(3, 3, 1, 1, 0),
	.chosen = true, .selector = 0, .select_mask = 0xFFFFFFFFU, .select_value = 0x2,
	.check = check_set_indicator_tone_volume,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_FIXED("indicator", 0, 0, RTAS_INVALID_PARAMETER, 0xFFFFFFFFU, 0x2),
		PAPR_MOCK_U(set_indicator_tone_volume, index, 1, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(set_indicator_tone_volume, state, 2, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(set_indicator_surveillance, in->state)
PAPR_MOCK_ASK(set_indicator_surveillance)
const struct papr_mock_call papr_mock_call_set_indicator_surveillance = {
	PAPR_MOCK_RTAS(set_indicator_surveillance, "set-indicator-surveillance", "set-indicator"),
	PAPR_MOCK_CELLS(3, 3, 1, 1, 0),
	.chosen = true, .selector = 0, .select_mask = 0xFFFFFFFFU, .select_value = 0x2328,
	.check = check_set_indicator_surveillance,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_FIXED("indicator", 0, 0, RTAS_INVALID_PARAMETER, 0xFFFFFFFFU, 0x2328),
		PAPR_MOCK_U(set_indicator_surveillance, index, 1, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(set_indicator_surveillance, state, 2, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(set_indicator_isolation_state, in->state)
PAPR_MOCK_ASK(set_indicator_isolation_state)
const struct papr_mock_call papr_mock_call_set_indicator_isolation_state = {
	PAPR_MOCK_RTAS(set_indicator_isolation_state, "set-indicator-isolation-state", "set-indicator"),
	PAPR_MOCK_CELLS(3, 3, 1, 1, 0),
	.chosen = true, .selector = 0, .select_mask = 0xFFFFFFFFU, .select_value = 0x2329,
	.check = check_set_indicator_isolation_state,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_FIXED("indicator", 0, 0, RTAS_INVALID_PARAMETER, 0xFFFFFFFFU, 0x2329),
		PAPR_MOCK_U(set_indicator_isolation_state, connector, 1, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(set_indicator_isolation_state, state, 2, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 7) {
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_ML_ISOLATION_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_OUTSTANDING_TRANSLATION, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("RTAS_LONG_BUSY", RTAS_EXTENDED_DELAY_MIN, RTAS_EXTENDED_DELAY_MAX, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(set_indicator_dr_indicator, in->state)
PAPR_MOCK_ASK(set_indicator_dr_indicator)
const struct papr_mock_call papr_mock_call_set_indicator_dr_indicator = {
	PAPR_MOCK_RTAS(set_indicator_dr_indicator, "set-indicator-dr-indicator", "set-indicator"),
	PAPR_MOCK_CELLS(3, 3, 1, 1, 0),
	.chosen = true, .selector = 0, .select_mask = 0xFFFFFFFFU, .select_value = 0x232A,
	.check = check_set_indicator_dr_indicator,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_FIXED("indicator", 0, 0, RTAS_INVALID_PARAMETER, 0xFFFFFFFFU, 0x232A),
		PAPR_MOCK_U(set_indicator_dr_indicator, connector, 1, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(set_indicator_dr_indicator, state, 2, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 5) {
		PAPR_MOCK_CODE(RTAS_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("RTAS_LONG_BUSY", RTAS_EXTENDED_DELAY_MIN, RTAS_EXTENDED_DELAY_MAX, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
	},
};

PAPR_MOCK_CHECK(set_indicator_allocation_state, in->state)
PAPR_MOCK_ASK(set_indicator_allocation_state)
const struct papr_mock_call papr_mock_call_set_indicator_allocation_state = {
	PAPR_MOCK_RTAS(set_indicator_allocation_state, "set-indicator-allocation-state", "set-indicator"),
	PAPR_MOCK_CELLS(3, 3, 1, 1, 0),
	.chosen = true, .selector = 0, .select_mask = 0xFFFFFFFFU, .select_value = 0x232B,
	.check = check_set_indicator_allocation_state,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_FIXED("indicator", 0, 0, RTAS_INVALID_PARAMETER, 0xFFFFFFFFU, 0x232B),
		PAPR_MOCK_U(set_indicator_allocation_state, connector, 1, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(set_indicator_allocation_state, state, 2, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 5) {
		PAPR_MOCK_CODE(RTAS_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("RTAS_LONG_BUSY", RTAS_EXTENDED_DELAY_MIN, RTAS_EXTENDED_DELAY_MAX, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(set_indicator_global_queue)
const struct papr_mock_call papr_mock_call_set_indicator_global_queue = {
	PAPR_MOCK_RTAS(set_indicator_global_queue, "set-indicator-global-queue", "set-indicator"),
	PAPR_MOCK_CELLS(3, 3, 1, 1, 0),
	.chosen = true, .selector = 0, .select_mask = 0xFFFFFFFFU, .select_value = 0x232D,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_FIXED("indicator", 0, 0, RTAS_INVALID_PARAMETER, 0xFFFFFFFFU, 0x232D),
		PAPR_MOCK_U(set_indicator_global_queue, index, 1, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(set_indicator_global_queue, state, 2, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(set_indicator_fault)
const struct papr_mock_call papr_mock_call_set_indicator_fault = {
	PAPR_MOCK_RTAS(set_indicator_fault, "set-indicator-fault", "set-indicator"),
	PAPR_MOCK_CELLS(3, 3, 1, 1, 0),
	.chosen = true, .selector = 0, .select_mask = 0xFFFFFFFFU, .select_value = 0x232E,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_FIXED("indicator", 0, 0, RTAS_INVALID_PARAMETER, 0xFFFFFFFFU, 0x232E),
		PAPR_MOCK_U(set_indicator_fault, index, 1, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(set_indicator_fault, state, 2, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 5) {
		PAPR_MOCK_CODE(RTAS_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("RTAS_LONG_BUSY", RTAS_EXTENDED_DELAY_MIN, RTAS_EXTENDED_DELAY_MAX, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(set_indicator_identify)
const struct papr_mock_call papr_mock_call_set_indicator_identify = {
	PAPR_MOCK_RTAS(set_indicator_identify, "set-indicator-identify", "set-indicator"),
	PAPR_MOCK_CELLS(3, 3, 1, 1, 0),
	.chosen = true, .selector = 0, .select_mask = 0xFFFFFFFFU, .select_value = 0x232F,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_FIXED("indicator", 0, 0, RTAS_INVALID_PARAMETER, 0xFFFFFFFFU, 0x232F),
		PAPR_MOCK_U(set_indicator_identify, index, 1, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(set_indicator_identify, state, 2, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 5) {
		PAPR_MOCK_CODE(RTAS_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("RTAS_LONG_BUSY", RTAS_EXTENDED_DELAY_MIN, RTAS_EXTENDED_DELAY_MAX, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(set_indicator)
const struct papr_mock_call papr_mock_call_set_indicator = {
	PAPR_MOCK_RTAS(set_indicator, "set-indicator", "set-indicator"),
	PAPR_MOCK_CELLS(3, 3, 1, 1, 0),
	.dispatches = true, .unknown = RTAS_INVALID_PARAMETER,
	PAPR_MOCK_ROWS(argument, 3) {
		PAPR_MOCK_U(set_indicator, indicator, 0, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(set_indicator, index, 1, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(set_indicator, state, 2, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(code, 3) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 0),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(get_sensor_state_key)
const struct papr_mock_call papr_mock_call_get_sensor_state_key = {
	PAPR_MOCK_RTAS(get_sensor_state_key, "get-sensor-state-key", "get-sensor-state"),
	PAPR_MOCK_CELLS(2, 2, 2, 2, 0),
	.chosen = true, .selector = 0, .select_mask = 0xFFFFFFFFU, .select_value = 0x1,
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_FIXED("sensor", 0, 0, RTAS_INVALID_PARAMETER, 0xFFFFFFFFU, 0x1),
		PAPR_MOCK_U(get_sensor_state_key, index, 1, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(get_sensor_state_key, state, 1),
	},
	PAPR_MOCK_ROWS(code, 11) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_CRITICAL_LOW, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_WARNING_LOW, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_NORMAL, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_WARNING_HIGH, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_CRITICAL_HIGH, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SENSE_ISOLATED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SENSE_UNPOWERED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SENSE_UNUSABLE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(get_sensor_state_temperature)
const struct papr_mock_call papr_mock_call_get_sensor_state_temperature = {
	PAPR_MOCK_RTAS(get_sensor_state_temperature, "get-sensor-state-temperature", "get-sensor-state"),
	PAPR_MOCK_CELLS(2, 2, 2, 2, 0),
	.chosen = true, .selector = 0, .select_mask = 0xFFFFFFFFU, .select_value = 0x3,
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_FIXED("sensor", 0, 0, RTAS_INVALID_PARAMETER, 0xFFFFFFFFU, 0x3),
		PAPR_MOCK_U(get_sensor_state_temperature, index, 1, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(get_sensor_state_temperature, state, 1),
	},
	PAPR_MOCK_ROWS(code, 13) {
		PAPR_MOCK_CODE(RTAS_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("RTAS_LONG_BUSY", RTAS_EXTENDED_DELAY_MIN, RTAS_EXTENDED_DELAY_MAX, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_CRITICAL_LOW, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_WARNING_LOW, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_NORMAL, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_WARNING_HIGH, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_CRITICAL_HIGH, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SENSE_ISOLATED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SENSE_UNPOWERED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SENSE_UNUSABLE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(get_sensor_state_power_warning)
const struct papr_mock_call papr_mock_call_get_sensor_state_power_warning = {
	PAPR_MOCK_RTAS(get_sensor_state_power_warning, "get-sensor-state-power-warning", "get-sensor-state"),
	PAPR_MOCK_CELLS(2, 2, 2, 2, 0),
	.chosen = true, .selector = 0, .select_mask = 0xFFFFFFFFU, .select_value = 0x9,
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_FIXED("sensor", 0, 0, RTAS_INVALID_PARAMETER, 0xFFFFFFFFU, 0x9),
		PAPR_MOCK_U(get_sensor_state_power_warning, index, 1, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(get_sensor_state_power_warning, state, 1),
	},
	PAPR_MOCK_ROWS(code, 11) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_CRITICAL_LOW, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_WARNING_LOW, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_NORMAL, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_WARNING_HIGH, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_CRITICAL_HIGH, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SENSE_ISOLATED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SENSE_UNPOWERED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SENSE_UNUSABLE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(get_sensor_state_surveillance)
const struct papr_mock_call papr_mock_call_get_sensor_state_surveillance = {
	PAPR_MOCK_RTAS(get_sensor_state_surveillance, "get-sensor-state-surveillance", "get-sensor-state"),
	PAPR_MOCK_CELLS(2, 2, 2, 2, 0),
	.chosen = true, .selector = 0, .select_mask = 0xFFFFFFFFU, .select_value = 0x2328,
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_FIXED("sensor", 0, 0, RTAS_INVALID_PARAMETER, 0xFFFFFFFFU, 0x2328),
		PAPR_MOCK_U(get_sensor_state_surveillance, index, 1, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(get_sensor_state_surveillance, state, 1),
	},
	PAPR_MOCK_ROWS(code, 11) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_CRITICAL_LOW, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_WARNING_LOW, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_NORMAL, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_WARNING_HIGH, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_CRITICAL_HIGH, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SENSE_ISOLATED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SENSE_UNPOWERED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SENSE_UNUSABLE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(get_sensor_state_fan_speed)
const struct papr_mock_call papr_mock_call_get_sensor_state_fan_speed = {
	PAPR_MOCK_RTAS(get_sensor_state_fan_speed, "get-sensor-state-fan-speed", "get-sensor-state"),
	PAPR_MOCK_CELLS(2, 2, 2, 2, 0),
	.chosen = true, .selector = 0, .select_mask = 0xFFFFFFFFU, .select_value = 0x2329,
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_FIXED("sensor", 0, 0, RTAS_INVALID_PARAMETER, 0xFFFFFFFFU, 0x2329),
		PAPR_MOCK_U(get_sensor_state_fan_speed, index, 1, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(get_sensor_state_fan_speed, state, 1),
	},
	PAPR_MOCK_ROWS(code, 13) {
		PAPR_MOCK_CODE(RTAS_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("RTAS_LONG_BUSY", RTAS_EXTENDED_DELAY_MIN, RTAS_EXTENDED_DELAY_MAX, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_CRITICAL_LOW, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_WARNING_LOW, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_NORMAL, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_WARNING_HIGH, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_CRITICAL_HIGH, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SENSE_ISOLATED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SENSE_UNPOWERED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SENSE_UNUSABLE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(get_sensor_state_voltage)
const struct papr_mock_call papr_mock_call_get_sensor_state_voltage = {
	PAPR_MOCK_RTAS(get_sensor_state_voltage, "get-sensor-state-voltage", "get-sensor-state"),
	PAPR_MOCK_CELLS(2, 2, 2, 2, 0),
	.chosen = true, .selector = 0, .select_mask = 0xFFFFFFFFU, .select_value = 0x232A,
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_FIXED("sensor", 0, 0, RTAS_INVALID_PARAMETER, 0xFFFFFFFFU, 0x232A),
		PAPR_MOCK_U(get_sensor_state_voltage, index, 1, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(get_sensor_state_voltage, state, 1),
	},
	PAPR_MOCK_ROWS(code, 13) {
		PAPR_MOCK_CODE(RTAS_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("RTAS_LONG_BUSY", RTAS_EXTENDED_DELAY_MIN, RTAS_EXTENDED_DELAY_MAX, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_CRITICAL_LOW, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_WARNING_LOW, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_NORMAL, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_WARNING_HIGH, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_CRITICAL_HIGH, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SENSE_ISOLATED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SENSE_UNPOWERED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SENSE_UNUSABLE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(get_sensor_state_dr_entity_sense)
const struct papr_mock_call papr_mock_call_get_sensor_state_dr_entity_sense = {
	PAPR_MOCK_RTAS(get_sensor_state_dr_entity_sense, "get-sensor-state-dr-entity-sense", "get-sensor-state"),
	PAPR_MOCK_CELLS(2, 2, 2, 2, 0),
	.chosen = true, .selector = 0, .select_mask = 0xFFFFFFFFU, .select_value = 0x232B,
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_FIXED("sensor", 0, 0, RTAS_INVALID_PARAMETER, 0xFFFFFFFFU, 0x232B),
		PAPR_MOCK_U(get_sensor_state_dr_entity_sense, connector, 1, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(get_sensor_state_dr_entity_sense, state, 1),
	},
	PAPR_MOCK_ROWS(code, 13) {
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("RTAS_LONG_BUSY", RTAS_EXTENDED_DELAY_MIN, RTAS_EXTENDED_DELAY_MAX, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_CRITICAL_LOW, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_WARNING_LOW, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_NORMAL, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_WARNING_HIGH, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_CRITICAL_HIGH, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SENSE_ISOLATED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SENSE_UNPOWERED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SENSE_UNUSABLE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(get_sensor_state_power_supply)
const struct papr_mock_call papr_mock_call_get_sensor_state_power_supply = {
	PAPR_MOCK_RTAS(get_sensor_state_power_supply, "get-sensor-state-power-supply", "get-sensor-state"),
	PAPR_MOCK_CELLS(2, 2, 2, 2, 0),
	.chosen = true, .selector = 0, .select_mask = 0xFFFFFFFFU, .select_value = 0x232C,
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_FIXED("sensor", 0, 0, RTAS_INVALID_PARAMETER, 0xFFFFFFFFU, 0x232C),
		PAPR_MOCK_U(get_sensor_state_power_supply, index, 1, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(get_sensor_state_power_supply, state, 1),
	},
	PAPR_MOCK_ROWS(code, 13) {
		PAPR_MOCK_CODE(RTAS_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("RTAS_LONG_BUSY", RTAS_EXTENDED_DELAY_MIN, RTAS_EXTENDED_DELAY_MAX, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_CRITICAL_LOW, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_WARNING_LOW, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_NORMAL, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_WARNING_HIGH, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_CRITICAL_HIGH, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SENSE_ISOLATED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SENSE_UNPOWERED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SENSE_UNUSABLE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(get_sensor_state_global_queue)
const struct papr_mock_call papr_mock_call_get_sensor_state_global_queue = {
	PAPR_MOCK_RTAS(get_sensor_state_global_queue, "get-sensor-state-global-queue", "get-sensor-state"),
	PAPR_MOCK_CELLS(2, 2, 2, 2, 0),
	.chosen = true, .selector = 0, .select_mask = 0xFFFFFFFFU, .select_value = 0x232D,
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_FIXED("sensor", 0, 0, RTAS_INVALID_PARAMETER, 0xFFFFFFFFU, 0x232D),
		PAPR_MOCK_U(get_sensor_state_global_queue, index, 1, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(get_sensor_state_global_queue, state, 1),
	},
	PAPR_MOCK_ROWS(code, 11) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_CRITICAL_LOW, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_WARNING_LOW, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_NORMAL, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_WARNING_HIGH, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_CRITICAL_HIGH, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SENSE_ISOLATED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SENSE_UNPOWERED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SENSE_UNUSABLE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(get_sensor_state_fault)
const struct papr_mock_call papr_mock_call_get_sensor_state_fault = {
	PAPR_MOCK_RTAS(get_sensor_state_fault, "get-sensor-state-fault", "get-sensor-state"),
	PAPR_MOCK_CELLS(2, 2, 2, 2, 0),
	.chosen = true, .selector = 0, .select_mask = 0xFFFFFFFFU, .select_value = 0x232E,
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_FIXED("sensor", 0, 0, RTAS_INVALID_PARAMETER, 0xFFFFFFFFU, 0x232E),
		PAPR_MOCK_U(get_sensor_state_fault, index, 1, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(get_sensor_state_fault, state, 1),
	},
	PAPR_MOCK_ROWS(code, 13) {
		PAPR_MOCK_CODE(RTAS_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("RTAS_LONG_BUSY", RTAS_EXTENDED_DELAY_MIN, RTAS_EXTENDED_DELAY_MAX, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_CRITICAL_LOW, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_WARNING_LOW, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_NORMAL, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_WARNING_HIGH, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_CRITICAL_HIGH, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SENSE_ISOLATED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SENSE_UNPOWERED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SENSE_UNUSABLE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(get_sensor_state_identify)
const struct papr_mock_call papr_mock_call_get_sensor_state_identify = {
	PAPR_MOCK_RTAS(get_sensor_state_identify, "get-sensor-state-identify", "get-sensor-state"),
	PAPR_MOCK_CELLS(2, 2, 2, 2, 0),
	.chosen = true, .selector = 0, .select_mask = 0xFFFFFFFFU, .select_value = 0x232F,
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_FIXED("sensor", 0, 0, RTAS_INVALID_PARAMETER, 0xFFFFFFFFU, 0x232F),
		PAPR_MOCK_U(get_sensor_state_identify, index, 1, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(get_sensor_state_identify, state, 1),
	},
	PAPR_MOCK_ROWS(code, 13) {
		PAPR_MOCK_CODE(RTAS_BUSY, BUSY, RETRY, 0),
		PAPR_MOCK_RANGE("RTAS_LONG_BUSY", RTAS_EXTENDED_DELAY_MIN, RTAS_EXTENDED_DELAY_MAX, BUSY, RETRY, 0),
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_CRITICAL_LOW, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_WARNING_LOW, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_NORMAL, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_WARNING_HIGH, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_CRITICAL_HIGH, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SENSE_ISOLATED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SENSE_UNPOWERED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SENSE_UNUSABLE, ERROR, DONE, 0),
	},
};

PAPR_MOCK_ASK(get_sensor_state)
const struct papr_mock_call papr_mock_call_get_sensor_state = {
	PAPR_MOCK_RTAS(get_sensor_state, "get-sensor-state", "get-sensor-state"),
	PAPR_MOCK_CELLS(2, 2, 2, 2, 0),
	.dispatches = true, .unknown = RTAS_INVALID_PARAMETER,
	PAPR_MOCK_ROWS(argument, 2) {
		PAPR_MOCK_U(get_sensor_state, sensor, 0, 32, RTAS_INVALID_PARAMETER),
		PAPR_MOCK_U(get_sensor_state, index, 1, 32, RTAS_INVALID_PARAMETER),
	},
	PAPR_MOCK_ROWS(output, 1) {
		PAPR_MOCK_O(get_sensor_state, state, 1),
	},
	PAPR_MOCK_ROWS(code, 11) {
		PAPR_MOCK_CODE(RTAS_SUCCESS, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_CRITICAL_LOW, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_WARNING_LOW, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_NORMAL, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_WARNING_HIGH, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(PAPR_SENSOR_CRITICAL_HIGH, SUCCESS, DONE, 1),
		PAPR_MOCK_CODE(RTAS_HARDWARE_ERROR, ERROR, DONE, 0),
		PAPR_MOCK_CODE(RTAS_INVALID_PARAMETER, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SENSE_ISOLATED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SENSE_UNPOWERED, ERROR, DONE, 0),
		PAPR_MOCK_CODE(PAPR_SENSE_UNUSABLE, ERROR, DONE, 0),
	},
};

const struct papr_mock_call *const papr_mock_module_sensor[] = {
	&papr_mock_call_set_indicator_tone_frequency,
	&papr_mock_call_set_indicator_tone_volume,
	&papr_mock_call_set_indicator_surveillance,
	&papr_mock_call_set_indicator_isolation_state,
	&papr_mock_call_set_indicator_dr_indicator,
	&papr_mock_call_set_indicator_allocation_state,
	&papr_mock_call_set_indicator_global_queue,
	&papr_mock_call_set_indicator_fault,
	&papr_mock_call_set_indicator_identify,
	&papr_mock_call_set_indicator,
	&papr_mock_call_get_sensor_state_key,
	&papr_mock_call_get_sensor_state_temperature,
	&papr_mock_call_get_sensor_state_power_warning,
	&papr_mock_call_get_sensor_state_surveillance,
	&papr_mock_call_get_sensor_state_fan_speed,
	&papr_mock_call_get_sensor_state_voltage,
	&papr_mock_call_get_sensor_state_dr_entity_sense,
	&papr_mock_call_get_sensor_state_power_supply,
	&papr_mock_call_get_sensor_state_global_queue,
	&papr_mock_call_get_sensor_state_fault,
	&papr_mock_call_get_sensor_state_identify,
	&papr_mock_call_get_sensor_state,
	NULL
};
