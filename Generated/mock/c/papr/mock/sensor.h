/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from sensor.papr; edit that. */
#ifndef PAPR_MOCK_MODULE_SENSOR_H
#define PAPR_MOCK_MODULE_SENSOR_H

#include "papr/mock.h"
#include "papr/sensor.h"

#ifdef __cplusplus
extern "C" {
#endif

/* set-indicator-tone-frequency */
struct papr_mock_in_set_indicator_tone_frequency {
	__u32 index;
	__u32 state;
};
struct papr_mock_out_set_indicator_tone_frequency {
	__u8 nothing_;
};
PAPR_MOCK_CALL(set_indicator_tone_frequency);

/* set-indicator-tone-volume */
struct papr_mock_in_set_indicator_tone_volume {
	__u32 index;
	__u32 state;
};
struct papr_mock_out_set_indicator_tone_volume {
	__u8 nothing_;
};
PAPR_MOCK_CALL(set_indicator_tone_volume);

/* set-indicator-surveillance */
struct papr_mock_in_set_indicator_surveillance {
	__u32 index;
	__u32 state;
};
struct papr_mock_out_set_indicator_surveillance {
	__u8 nothing_;
};
PAPR_MOCK_CALL(set_indicator_surveillance);

/* set-indicator-isolation-state */
struct papr_mock_in_set_indicator_isolation_state {
	__u32 connector;
	__u32 state;
};
struct papr_mock_out_set_indicator_isolation_state {
	__u8 nothing_;
};
PAPR_MOCK_CALL(set_indicator_isolation_state);

/* set-indicator-dr-indicator */
struct papr_mock_in_set_indicator_dr_indicator {
	__u32 connector;
	__u32 state;
};
struct papr_mock_out_set_indicator_dr_indicator {
	__u8 nothing_;
};
PAPR_MOCK_CALL(set_indicator_dr_indicator);

/* set-indicator-allocation-state */
struct papr_mock_in_set_indicator_allocation_state {
	__u32 connector;
	__u32 state;
};
struct papr_mock_out_set_indicator_allocation_state {
	__u8 nothing_;
};
PAPR_MOCK_CALL(set_indicator_allocation_state);

/* set-indicator-global-queue */
struct papr_mock_in_set_indicator_global_queue {
	__u32 index;
	__u32 state;
};
struct papr_mock_out_set_indicator_global_queue {
	__u8 nothing_;
};
PAPR_MOCK_CALL(set_indicator_global_queue);

/* set-indicator-fault */
struct papr_mock_in_set_indicator_fault {
	__u32 index;
	__u32 state;
};
struct papr_mock_out_set_indicator_fault {
	__u8 nothing_;
};
PAPR_MOCK_CALL(set_indicator_fault);

/* set-indicator-identify */
struct papr_mock_in_set_indicator_identify {
	__u32 index;
	__u32 state;
};
struct papr_mock_out_set_indicator_identify {
	__u8 nothing_;
};
PAPR_MOCK_CALL(set_indicator_identify);

/* set-indicator */
struct papr_mock_in_set_indicator {
	__u32 indicator;
	__u32 index;
	__u32 state;
};
struct papr_mock_out_set_indicator {
	__u8 nothing_;
};
PAPR_MOCK_CALL(set_indicator);

/* get-sensor-state-key */
struct papr_mock_in_get_sensor_state_key {
	__u32 index;
};
struct papr_mock_out_get_sensor_state_key {
	__u32 state;
};
PAPR_MOCK_CALL(get_sensor_state_key);

/* get-sensor-state-temperature */
struct papr_mock_in_get_sensor_state_temperature {
	__u32 index;
};
struct papr_mock_out_get_sensor_state_temperature {
	__u32 state;
};
PAPR_MOCK_CALL(get_sensor_state_temperature);

/* get-sensor-state-power-warning */
struct papr_mock_in_get_sensor_state_power_warning {
	__u32 index;
};
struct papr_mock_out_get_sensor_state_power_warning {
	__u32 state;
};
PAPR_MOCK_CALL(get_sensor_state_power_warning);

/* get-sensor-state-surveillance */
struct papr_mock_in_get_sensor_state_surveillance {
	__u32 index;
};
struct papr_mock_out_get_sensor_state_surveillance {
	__u32 state;
};
PAPR_MOCK_CALL(get_sensor_state_surveillance);

/* get-sensor-state-fan-speed */
struct papr_mock_in_get_sensor_state_fan_speed {
	__u32 index;
};
struct papr_mock_out_get_sensor_state_fan_speed {
	__u32 state;
};
PAPR_MOCK_CALL(get_sensor_state_fan_speed);

/* get-sensor-state-voltage */
struct papr_mock_in_get_sensor_state_voltage {
	__u32 index;
};
struct papr_mock_out_get_sensor_state_voltage {
	__u32 state;
};
PAPR_MOCK_CALL(get_sensor_state_voltage);

/* get-sensor-state-dr-entity-sense */
struct papr_mock_in_get_sensor_state_dr_entity_sense {
	__u32 connector;
};
struct papr_mock_out_get_sensor_state_dr_entity_sense {
	__u32 state;
};
PAPR_MOCK_CALL(get_sensor_state_dr_entity_sense);

/* get-sensor-state-power-supply */
struct papr_mock_in_get_sensor_state_power_supply {
	__u32 index;
};
struct papr_mock_out_get_sensor_state_power_supply {
	__u32 state;
};
PAPR_MOCK_CALL(get_sensor_state_power_supply);

/* get-sensor-state-global-queue */
struct papr_mock_in_get_sensor_state_global_queue {
	__u32 index;
};
struct papr_mock_out_get_sensor_state_global_queue {
	__u32 state;
};
PAPR_MOCK_CALL(get_sensor_state_global_queue);

/* get-sensor-state-fault */
struct papr_mock_in_get_sensor_state_fault {
	__u32 index;
};
struct papr_mock_out_get_sensor_state_fault {
	__u32 state;
};
PAPR_MOCK_CALL(get_sensor_state_fault);

/* get-sensor-state-identify */
struct papr_mock_in_get_sensor_state_identify {
	__u32 index;
};
struct papr_mock_out_get_sensor_state_identify {
	__u32 state;
};
PAPR_MOCK_CALL(get_sensor_state_identify);

/* get-sensor-state */
struct papr_mock_in_get_sensor_state {
	__u32 sensor;
	__u32 index;
};
struct papr_mock_out_get_sensor_state {
	__u32 state;
};
PAPR_MOCK_CALL(get_sensor_state);

/* All of these, with a null pointer behind the last. */
extern const struct papr_mock_call *const papr_mock_module_sensor[];

#ifdef __cplusplus
}
#endif

#endif
