/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from sensor.papr; edit that. */
/*
 * Indicators and sensors.
 *
 * Indicators are set, sensors are read: lights and tones, temperatures and voltages, and above all the states of connectors for dynamic
 * reconfiguration. Each has a type and an index among those of its type. For most types the properties `rtas-indicators` and `rtas-sensors` of the
 * node `/rtas` tell which there are; the types of connectors are there for every connector, and their index is the connector's.
 *
 * A connector leads to something that can come and go. A logical one (processors, memory, host bridges) is first made `usable` with
 * `ALLOCATION_STATE`, then connected with `ISOLATION_STATE`; a physical one, a slot, is only connected. Then `ibm,configure-connector` tells what is
 * there. The way back is the reverse. `DR_ENTITY_SENSE` tells where a connector stands.
 */
#ifndef PAPR_SENSOR_H
#define PAPR_SENSOR_H

#include "support.h"
#include "events.h"
#include "status.h"
#include "types.h"

#ifndef PAPR_SENSOR_CRITICAL_LOW
#define PAPR_SENSOR_CRITICAL_LOW 9
#endif
#ifndef PAPR_SENSOR_WARNING_LOW
#define PAPR_SENSOR_WARNING_LOW 10
#endif
#ifndef PAPR_SENSOR_NORMAL
#define PAPR_SENSOR_NORMAL 11
#endif
#ifndef PAPR_SENSOR_WARNING_HIGH
#define PAPR_SENSOR_WARNING_HIGH 12
#endif
#ifndef PAPR_SENSOR_CRITICAL_HIGH
#define PAPR_SENSOR_CRITICAL_HIGH 13
#endif
#ifndef PAPR_SENSE_ISOLATED
#define PAPR_SENSE_ISOLATED -9000
#endif
#ifndef PAPR_SENSE_UNPOWERED
#define PAPR_SENSE_UNPOWERED -9001
#endif
#ifndef PAPR_SENSE_UNUSABLE
#define PAPR_SENSE_UNUSABLE -9002
#endif

#ifndef PAPR_ASSEMBLY

PAPR_SAME(PAPR_SENSOR_CRITICAL_LOW, 9);
PAPR_SAME(PAPR_SENSOR_WARNING_LOW, 10);
PAPR_SAME(PAPR_SENSOR_NORMAL, 11);
PAPR_SAME(PAPR_SENSOR_WARNING_HIGH, 12);
PAPR_SAME(PAPR_SENSOR_CRITICAL_HIGH, 13);
PAPR_SAME(PAPR_SENSE_ISOLATED, -9000);
PAPR_SAME(PAPR_SENSE_UNPOWERED, -9001);
PAPR_SAME(PAPR_SENSE_UNUSABLE, -9002);

/**
 * enum papr_isolation - Whether something is connected to the partition.
 * @PAPR_ISOLATION_ISOLATE: Disconnected: firmware may take or reset it.
 * @PAPR_ISOLATION_UNISOLATE: Connected.
 */
enum papr_isolation {
	PAPR_ISOLATION_ISOLATE = 0,
	PAPR_ISOLATION_UNISOLATE = 1,
};

/**
 * enum papr_allocation - To whom something belongs.
 * @PAPR_ALLOCATION_UNUSABLE: Given back to the platform.
 * @PAPR_ALLOCATION_USABLE: Taken by the partition.
 * @PAPR_ALLOCATION_EXCHANGE: Taken in exchange for another one.
 * @PAPR_ALLOCATION_RECOVER: Taken back from the platform, which has used it for a time.
 */
enum papr_allocation {
	PAPR_ALLOCATION_UNUSABLE = 0,
	PAPR_ALLOCATION_USABLE = 1,
	PAPR_ALLOCATION_EXCHANGE = 2,
	PAPR_ALLOCATION_RECOVER = 3,
};

/**
 * enum papr_slot_light - What the light at a slot says.
 * @PAPR_SLOT_LIGHT_INACTIVE: The slot can be opened without harm.
 * @PAPR_SLOT_LIGHT_ACTIVE: The slot is in use.
 * @PAPR_SLOT_LIGHT_IDENTIFY: Here it is.
 * @PAPR_SLOT_LIGHT_ACTION: Do here what is to be done.
 */
enum papr_slot_light {
	PAPR_SLOT_LIGHT_INACTIVE = 0,
	PAPR_SLOT_LIGHT_ACTIVE = 1,
	PAPR_SLOT_LIGHT_IDENTIFY = 2,
	PAPR_SLOT_LIGHT_ACTION = 3,
};

/**
 * enum papr_switch - Whether something is on.
 * @PAPR_SWITCH_OFF:
 * @PAPR_SWITCH_ON:
 */
enum papr_switch {
	PAPR_SWITCH_OFF = 0,
	PAPR_SWITCH_ON = 1,
};

/**
 * enum papr_entity_sense - What is at a connector.
 * @PAPR_ENTITY_SENSE_EMPTY: A slot with nothing in it.
 * @PAPR_ENTITY_SENSE_PRESENT: Something that belongs to the partition.
 * @PAPR_ENTITY_SENSE_UNUSABLE: Something that does not belong to the partition, and may be had by making it `usable`.
 * @PAPR_ENTITY_SENSE_EXCHANGEABLE: May be had by `exchange`.
 * @PAPR_ENTITY_SENSE_RECOVERABLE: May be had by `recover`.
 */
enum papr_entity_sense {
	PAPR_ENTITY_SENSE_EMPTY = 0,
	PAPR_ENTITY_SENSE_PRESENT = 1,
	PAPR_ENTITY_SENSE_UNUSABLE = 2,
	PAPR_ENTITY_SENSE_EXCHANGEABLE = 3,
	PAPR_ENTITY_SENSE_RECOVERABLE = 4,
};

/**
 * enum papr_key_position - Position of the key.
 * @PAPR_KEY_POSITION_OFF:
 * @PAPR_KEY_POSITION_NORMAL: Starts from any device.
 * @PAPR_KEY_POSITION_SECURE: Starts from the usual device only.
 * @PAPR_KEY_POSITION_MAINTENANCE: Starts from removable media, too.
 */
enum papr_key_position {
	PAPR_KEY_POSITION_OFF = 0,
	PAPR_KEY_POSITION_NORMAL = 1,
	PAPR_KEY_POSITION_SECURE = 2,
	PAPR_KEY_POSITION_MAINTENANCE = 3,
};

/**
 * enum papr_power_supply_state - State of a power supply.
 * @PAPR_POWER_SUPPLY_STATE_ABSENT:
 * @PAPR_POWER_SUPPLY_STATE_FAILED: Present and not working.
 * @PAPR_POWER_SUPPLY_STATE_UNKNOWN:
 * @PAPR_POWER_SUPPLY_STATE_WORKING: Present and working.
 */
enum papr_power_supply_state {
	PAPR_POWER_SUPPLY_STATE_ABSENT = 0,
	PAPR_POWER_SUPPLY_STATE_FAILED = 1,
	PAPR_POWER_SUPPLY_STATE_UNKNOWN = 2,
	PAPR_POWER_SUPPLY_STATE_WORKING = 3,
};

/**
 * papr_set_indicator_tone_frequency() - Sets the frequency of the tone. Comes as close as it can.
 * @index: Which one: from 0 on, or the index of a connector.
 * @state: What it is to be. (Hz)
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - There is no such indicator, or it can't have this state. For a connector: it is of the other kind, or what is there is unusable.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_set_indicator_tone_frequency(__u32 index, __u32 state)
{
	const __u32 args[3] = { 1, index, state };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(SET_INDICATOR, "set-indicator", 3, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}
/* It has no rules to check. */
#define papr_set_indicator_tone_frequency_once papr_set_indicator_tone_frequency

/* What a status of set-indicator-tone-frequency is as an errno: 0 or negative. */
static inline int papr_set_indicator_tone_frequency_errno(long rc)
{
	switch (rc) {
	case RTAS_SUCCESS:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

/* One set-indicator-tone-volume with nothing checked; the arguments are those of papr_set_indicator_tone_volume(). */
static inline long papr_set_indicator_tone_volume_once(__u32 index, __u32 state)
{
	const __u32 args[3] = { 2, index, state };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(SET_INDICATOR, "set-indicator", 3, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}

/* What set-indicator-tone-volume answers to arguments that break a rule, or 0. */
static inline long papr_set_indicator_tone_volume_check(__u32 state)
{
	if (!(state <= 100))
		return RTAS_INVALID_PARAMETER;
	return 0;
}

/**
 * papr_set_indicator_tone_volume() - Sets the volume of the tone in percent, on a logarithmic scale; 0 for silence. Some platforms end a tone after five minutes.
 * @index: Which one: from 0 on, or the index of a connector.
 * @state: What it is to be.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - There is no such indicator, or it can't have this state. For a connector: it is of the other kind, or what is there is unusable.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_set_indicator_tone_volume(__u32 index, __u32 state)
{
	long rc;

	rc = papr_set_indicator_tone_volume_check(state);
	if (rc)
		return rc;
	return papr_set_indicator_tone_volume_once(index, state);
}

/* What a status of set-indicator-tone-volume is as an errno: 0 or negative. */
static inline int papr_set_indicator_tone_volume_errno(long rc)
{
	switch (rc) {
	case RTAS_SUCCESS:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

/* One set-indicator-surveillance with nothing checked; the arguments are those of papr_set_indicator_surveillance(). */
static inline long papr_set_indicator_surveillance_once(__u32 index, __u32 state)
{
	const __u32 args[3] = { 9000, index, state };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(SET_INDICATOR, "set-indicator", 3, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}

/* What set-indicator-surveillance answers to arguments that break a rule, or 0. */
static inline long papr_set_indicator_surveillance_check(__u32 state)
{
	if (!(state <= 255))
		return RTAS_INVALID_PARAMETER;
	return 0;
}

/**
 * papr_set_indicator_surveillance() - Sets the time after which the service processor misses the heartbeat, in minutes; 0 switches surveillance off. Lasts until the next start.
 * @index: Which one: from 0 on, or the index of a connector.
 * @state: What it is to be.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - There is no such indicator, or it can't have this state. For a connector: it is of the other kind, or what is there is unusable.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_set_indicator_surveillance(__u32 index, __u32 state)
{
	long rc;

	rc = papr_set_indicator_surveillance_check(state);
	if (rc)
		return rc;
	return papr_set_indicator_surveillance_once(index, state);
}

/* What a status of set-indicator-surveillance is as an errno: 0 or negative. */
static inline int papr_set_indicator_surveillance_errno(long rc)
{
	switch (rc) {
	case RTAS_SUCCESS:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

/* One set-indicator-isolation-state with nothing checked; the arguments are those of papr_set_indicator_isolation_state(). */
static inline long papr_set_indicator_isolation_state_once(__u32 connector, __u32 state)
{
	const __u32 args[3] = { 9001, connector, state };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(SET_INDICATOR, "set-indicator", 3, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}

/* What set-indicator-isolation-state answers to arguments that break a rule, or 0. */
static inline long papr_set_indicator_isolation_state_check(__u32 state)
{
	if (!(state == 0 || state == 1))
		return RTAS_INVALID_PARAMETER;
	return 0;
}

/**
 * papr_set_indicator_isolation_state() - Connects what is at a connector, or disconnects it.
 * @connector: Which one: from 0 on, or the index of a connector.
 * @state: What it is to be. One of PAPR_ISOLATION_*.
 * @retry: how far to go on
 *
 * To be connected it must be there and belong to the partition. Before a processor is disconnected all its threads must be stopped; before
 * memory or a slot is, nothing may be mapped there.
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %RTAS_INVALID_PARAMETER - It can't be isolated: it has been connected, but not yet configured.
 * * %RTAS_ML_ISOLATION_ERROR - Something below this connector is still connected or usable.
 * * %RTAS_OUTSTANDING_TRANSLATION - Translations of its addresses exist, or processes use it. Nothing has changed.
 * * %RTAS_BUSY - A device is busy. The same call has to be made again; the operation may or may not have been started.
 * * %RTAS_EXTENDED_DELAY_MIN to %RTAS_EXTENDED_DELAY_MAX - A device is busy. The status contains a hint how long to wait before the same call is made again.
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_set_indicator_isolation_state(__u32 connector, __u32 state, struct papr_retry *retry)
{
	long rc;

	rc = papr_set_indicator_isolation_state_check(state);
	if (rc)
		return rc;
	for (;;) {
		rc = papr_set_indicator_isolation_state_once(connector, state);
		if (!(rc == RTAS_BUSY || (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)) ||
		    !papr_rtas_go_on(retry, rc, papr_rtas_delay(rc)))
			return rc;
	}
}

/* What a status of set-indicator-isolation-state is as an errno: 0 or negative. */
static inline int papr_set_indicator_isolation_state_errno(long rc)
{
	if (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)
		return -EBUSY;
	switch (rc) {
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case RTAS_ML_ISOLATION_ERROR:
		return -EFAULT;
	case RTAS_OUTSTANDING_TRANSLATION:
		return -EEXIST;
	case RTAS_BUSY:
		return -EBUSY;
	case RTAS_SUCCESS:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

/* One set-indicator-dr-indicator with nothing checked; the arguments are those of papr_set_indicator_dr_indicator(). */
static inline long papr_set_indicator_dr_indicator_once(__u32 connector, __u32 state)
{
	const __u32 args[3] = { 9002, connector, state };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(SET_INDICATOR, "set-indicator", 3, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}

/* What set-indicator-dr-indicator answers to arguments that break a rule, or 0. */
static inline long papr_set_indicator_dr_indicator_check(__u32 state)
{
	if (!(state == 0 || state == 1 || state == 2 || state == 3))
		return RTAS_INVALID_PARAMETER;
	return 0;
}

/**
 * papr_set_indicator_dr_indicator() - Sets the light at a physical connector.
 * @connector: Which one: from 0 on, or the index of a connector.
 * @state: What it is to be. One of PAPR_SLOT_LIGHT_*.
 * @retry: how far to go on
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %RTAS_BUSY - A device is busy. The same call has to be made again; the operation may or may not have been started.
 * * %RTAS_EXTENDED_DELAY_MIN to %RTAS_EXTENDED_DELAY_MAX - A device is busy. The status contains a hint how long to wait before the same call is made again.
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - There is no such indicator, or it can't have this state. For a connector: it is of the other kind, or what is there is unusable.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_set_indicator_dr_indicator(__u32 connector, __u32 state, struct papr_retry *retry)
{
	long rc;

	rc = papr_set_indicator_dr_indicator_check(state);
	if (rc)
		return rc;
	for (;;) {
		rc = papr_set_indicator_dr_indicator_once(connector, state);
		if (!(rc == RTAS_BUSY || (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)) ||
		    !papr_rtas_go_on(retry, rc, papr_rtas_delay(rc)))
			return rc;
	}
}

/* What a status of set-indicator-dr-indicator is as an errno: 0 or negative. */
static inline int papr_set_indicator_dr_indicator_errno(long rc)
{
	if (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)
		return -EBUSY;
	switch (rc) {
	case RTAS_BUSY:
		return -EBUSY;
	case RTAS_SUCCESS:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

/* One set-indicator-allocation-state with nothing checked; the arguments are those of papr_set_indicator_allocation_state(). */
static inline long papr_set_indicator_allocation_state_once(__u32 connector, __u32 state)
{
	const __u32 args[3] = { 9003, connector, state };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(SET_INDICATOR, "set-indicator", 3, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}

/* What set-indicator-allocation-state answers to arguments that break a rule, or 0. */
static inline long papr_set_indicator_allocation_state_check(__u32 state)
{
	if (!(state == 0 || state == 1 || state == 2 || state == 3))
		return RTAS_INVALID_PARAMETER;
	return 0;
}

/**
 * papr_set_indicator_allocation_state() - Takes what is at a logical connector, or gives it back.
 * @connector: Which one: from 0 on, or the index of a connector.
 * @state: What it is to be. One of PAPR_ALLOCATION_*.
 * @retry: how far to go on
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %RTAS_BUSY - A device is busy. The same call has to be made again; the operation may or may not have been started.
 * * %RTAS_EXTENDED_DELAY_MIN to %RTAS_EXTENDED_DELAY_MAX - A device is busy. The status contains a hint how long to wait before the same call is made again.
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - There is no such indicator, or it can't have this state. For a connector: it is of the other kind, or what is there is unusable.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_set_indicator_allocation_state(__u32 connector, __u32 state, struct papr_retry *retry)
{
	long rc;

	rc = papr_set_indicator_allocation_state_check(state);
	if (rc)
		return rc;
	for (;;) {
		rc = papr_set_indicator_allocation_state_once(connector, state);
		if (!(rc == RTAS_BUSY || (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)) ||
		    !papr_rtas_go_on(retry, rc, papr_rtas_delay(rc)))
			return rc;
	}
}

/* What a status of set-indicator-allocation-state is as an errno: 0 or negative. */
static inline int papr_set_indicator_allocation_state_errno(long rc)
{
	if (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)
		return -EBUSY;
	switch (rc) {
	case RTAS_BUSY:
		return -EBUSY;
	case RTAS_SUCCESS:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

/**
 * papr_set_indicator_global_queue() - Makes the calling processor a server of the global queue, or ends that.
 * @index: Which one: from 0 on, or the index of a connector.
 * @state: What it is to be. One of PAPR_SWITCH_*.
 *
 * The index is 2 to the power of `ibm,interrupt-server#-size`, less 1, less the number of the queue.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - There is no such indicator, or it can't have this state. For a connector: it is of the other kind, or what is there is unusable.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_set_indicator_global_queue(__u32 index, __u32 state)
{
	const __u32 args[3] = { 9005, index, state };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(SET_INDICATOR, "set-indicator", 3, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}
/* It has no rules to check. */
#define papr_set_indicator_global_queue_once papr_set_indicator_global_queue

/* What a status of set-indicator-global-queue is as an errno: 0 or negative. */
static inline int papr_set_indicator_global_queue_errno(long rc)
{
	switch (rc) {
	case RTAS_SUCCESS:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

/* One set-indicator-fault with nothing checked; the arguments are those of papr_set_indicator_fault(). */
static inline long papr_set_indicator_fault_once(__u32 index, __u32 state)
{
	const __u32 args[3] = { 9006, index, state };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(SET_INDICATOR, "set-indicator", 3, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}

/**
 * papr_set_indicator_fault() - Switches the fault light of a part or of the system.
 * @index: Which one: from 0 on, or the index of a connector.
 * @state: What it is to be. One of PAPR_SWITCH_*.
 * @retry: how far to go on
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %RTAS_BUSY - A device is busy. The same call has to be made again; the operation may or may not have been started.
 * * %RTAS_EXTENDED_DELAY_MIN to %RTAS_EXTENDED_DELAY_MAX - A device is busy. The status contains a hint how long to wait before the same call is made again.
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - There is no such indicator, or it can't have this state. For a connector: it is of the other kind, or what is there is unusable.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_set_indicator_fault(__u32 index, __u32 state, struct papr_retry *retry)
{
	long rc;

	for (;;) {
		rc = papr_set_indicator_fault_once(index, state);
		if (!(rc == RTAS_BUSY || (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)) ||
		    !papr_rtas_go_on(retry, rc, papr_rtas_delay(rc)))
			return rc;
	}
}

/* What a status of set-indicator-fault is as an errno: 0 or negative. */
static inline int papr_set_indicator_fault_errno(long rc)
{
	if (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)
		return -EBUSY;
	switch (rc) {
	case RTAS_BUSY:
		return -EBUSY;
	case RTAS_SUCCESS:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

/* One set-indicator-identify with nothing checked; the arguments are those of papr_set_indicator_identify(). */
static inline long papr_set_indicator_identify_once(__u32 index, __u32 state)
{
	const __u32 args[3] = { 9007, index, state };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(SET_INDICATOR, "set-indicator", 3, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}

/**
 * papr_set_indicator_identify() - Switches the light that shows where a part is.
 * @index: Which one: from 0 on, or the index of a connector.
 * @state: What it is to be. One of PAPR_SWITCH_*.
 * @retry: how far to go on
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %RTAS_BUSY - A device is busy. The same call has to be made again; the operation may or may not have been started.
 * * %RTAS_EXTENDED_DELAY_MIN to %RTAS_EXTENDED_DELAY_MAX - A device is busy. The status contains a hint how long to wait before the same call is made again.
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - There is no such indicator, or it can't have this state. For a connector: it is of the other kind, or what is there is unusable.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_set_indicator_identify(__u32 index, __u32 state, struct papr_retry *retry)
{
	long rc;

	for (;;) {
		rc = papr_set_indicator_identify_once(index, state);
		if (!(rc == RTAS_BUSY || (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)) ||
		    !papr_rtas_go_on(retry, rc, papr_rtas_delay(rc)))
			return rc;
	}
}

/* What a status of set-indicator-identify is as an errno: 0 or negative. */
static inline int papr_set_indicator_identify_errno(long rc)
{
	if (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)
		return -EBUSY;
	switch (rc) {
	case RTAS_BUSY:
		return -EBUSY;
	case RTAS_SUCCESS:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

/**
 * papr_set_indicator() - Sets an indicator.
 * @indicator: The type.
 * @index: Which one: from 0 on, or the index of a connector.
 * @state: What it is to be.
 *
 * To set a state that is there already is a success.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - There is no such indicator, or it can't have this state. For a connector: it is of the other kind, or what is there is unusable.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_set_indicator(__u32 indicator, __u32 index, __u32 state)
{
	const __u32 args[3] = { indicator, index, state };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(SET_INDICATOR, "set-indicator", 3, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}
/* It has no rules to check. */
#define papr_set_indicator_once papr_set_indicator

/* What a status of set-indicator is as an errno: 0 or negative. */
static inline int papr_set_indicator_errno(long rc)
{
	switch (rc) {
	case RTAS_SUCCESS:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

/**
 * papr_get_sensor_state_key() - Reads the position of the key.
 * @index: Which one: from 0 on, or the index of a connector.
 * @state: Position of the key. One of PAPR_KEY_POSITION_*.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %RTAS_SUCCESS - The sensor has been read; it has no limits.
 * * %PAPR_SENSOR_CRITICAL_LOW - The value is at or below the critical low limit: failure is imminent.
 * * %PAPR_SENSOR_WARNING_LOW - The value is at or below the warning low limit.
 * * %PAPR_SENSOR_NORMAL - The value is within its limits.
 * * %PAPR_SENSOR_WARNING_HIGH - The value is at or above the warning high limit.
 * * %PAPR_SENSOR_CRITICAL_HIGH - The value is at or above the critical high limit: failure is imminent.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - There is no such sensor.
 * * %PAPR_SENSE_ISOLATED - A connector: what is there has to be powered and connected before this can be told.
 * * %PAPR_SENSE_UNPOWERED - A connector: what is there has to be powered before this can be told.
 * * %PAPR_SENSE_UNUSABLE - A connector: as if the state were `unusable`. Older platforms only.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_get_sensor_state_key(__u32 index, __u32 *state)
{
	const __u32 args[2] = { 1, index };
	__u32 rets[2];
	long rc;

	if (!PAPR_RTAS(GET_SENSOR_STATE, "get-sensor-state", 2, args, 2, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	if (rc == RTAS_SUCCESS || rc == PAPR_SENSOR_CRITICAL_LOW || rc == PAPR_SENSOR_WARNING_LOW || rc == PAPR_SENSOR_NORMAL || rc == PAPR_SENSOR_WARNING_HIGH || rc == PAPR_SENSOR_CRITICAL_HIGH)
		*state = rets[1];

	return rc;
}
/* It has no rules to check. */
#define papr_get_sensor_state_key_once papr_get_sensor_state_key

/* What a status of get-sensor-state-key is as an errno: 0 or negative. */
static inline int papr_get_sensor_state_key_errno(long rc)
{
	switch (rc) {
	case RTAS_SUCCESS:
	case PAPR_SENSOR_CRITICAL_LOW:
	case PAPR_SENSOR_WARNING_LOW:
	case PAPR_SENSOR_NORMAL:
	case PAPR_SENSOR_WARNING_HIGH:
	case PAPR_SENSOR_CRITICAL_HIGH:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case PAPR_SENSE_ISOLATED:
		return -EFAULT;
	case PAPR_SENSE_UNPOWERED:
		return -EEXIST;
	case PAPR_SENSE_UNUSABLE:
		return -ENODEV;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

/* One get-sensor-state-temperature with nothing checked; the arguments are those of papr_get_sensor_state_temperature(). */
static inline long papr_get_sensor_state_temperature_once(__u32 index, __u32 *state)
{
	const __u32 args[2] = { 3, index };
	__u32 rets[2];
	long rc;

	if (!PAPR_RTAS(GET_SENSOR_STATE, "get-sensor-state", 2, args, 2, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	if (rc == RTAS_SUCCESS || rc == PAPR_SENSOR_CRITICAL_LOW || rc == PAPR_SENSOR_WARNING_LOW || rc == PAPR_SENSOR_NORMAL || rc == PAPR_SENSOR_WARNING_HIGH || rc == PAPR_SENSOR_CRITICAL_HIGH)
		*state = rets[1];

	return rc;
}

/**
 * papr_get_sensor_state_temperature() - Reads a temperature in degrees Celsius.
 * @index: Which one: from 0 on, or the index of a connector.
 * @state: Its state.
 * @retry: how far to go on
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %RTAS_BUSY - A device is busy. The same call has to be made again; the operation may or may not have been started.
 * * %RTAS_EXTENDED_DELAY_MIN to %RTAS_EXTENDED_DELAY_MAX - A device is busy. The status contains a hint how long to wait before the same call is made again.
 * * %RTAS_SUCCESS - The sensor has been read; it has no limits.
 * * %PAPR_SENSOR_CRITICAL_LOW - The value is at or below the critical low limit: failure is imminent.
 * * %PAPR_SENSOR_WARNING_LOW - The value is at or below the warning low limit.
 * * %PAPR_SENSOR_NORMAL - The value is within its limits.
 * * %PAPR_SENSOR_WARNING_HIGH - The value is at or above the warning high limit.
 * * %PAPR_SENSOR_CRITICAL_HIGH - The value is at or above the critical high limit: failure is imminent.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - There is no such sensor.
 * * %PAPR_SENSE_ISOLATED - A connector: what is there has to be powered and connected before this can be told.
 * * %PAPR_SENSE_UNPOWERED - A connector: what is there has to be powered before this can be told.
 * * %PAPR_SENSE_UNUSABLE - A connector: as if the state were `unusable`. Older platforms only.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_get_sensor_state_temperature(__u32 index, __u32 *state, struct papr_retry *retry)
{
	long rc;

	for (;;) {
		rc = papr_get_sensor_state_temperature_once(index, state);
		if (!(rc == RTAS_BUSY || (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)) ||
		    !papr_rtas_go_on(retry, rc, papr_rtas_delay(rc)))
			return rc;
	}
}

/* What a status of get-sensor-state-temperature is as an errno: 0 or negative. */
static inline int papr_get_sensor_state_temperature_errno(long rc)
{
	if (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)
		return -EBUSY;
	switch (rc) {
	case RTAS_BUSY:
		return -EBUSY;
	case RTAS_SUCCESS:
	case PAPR_SENSOR_CRITICAL_LOW:
	case PAPR_SENSOR_WARNING_LOW:
	case PAPR_SENSOR_NORMAL:
	case PAPR_SENSOR_WARNING_HIGH:
	case PAPR_SENSOR_CRITICAL_HIGH:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case PAPR_SENSE_ISOLATED:
		return -EFAULT;
	case PAPR_SENSE_UNPOWERED:
		return -EEXIST;
	case PAPR_SENSE_UNUSABLE:
		return -ENODEV;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

/**
 * papr_get_sensor_state_power_warning() - Reads what the platform thinks of power and environment: a value of `PowerWarning`.
 * @index: Which one: from 0 on, or the index of a connector.
 * @state:
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %RTAS_SUCCESS - The sensor has been read; it has no limits.
 * * %PAPR_SENSOR_CRITICAL_LOW - The value is at or below the critical low limit: failure is imminent.
 * * %PAPR_SENSOR_WARNING_LOW - The value is at or below the warning low limit.
 * * %PAPR_SENSOR_NORMAL - The value is within its limits.
 * * %PAPR_SENSOR_WARNING_HIGH - The value is at or above the warning high limit.
 * * %PAPR_SENSOR_CRITICAL_HIGH - The value is at or above the critical high limit: failure is imminent.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - There is no such sensor.
 * * %PAPR_SENSE_ISOLATED - A connector: what is there has to be powered and connected before this can be told.
 * * %PAPR_SENSE_UNPOWERED - A connector: what is there has to be powered before this can be told.
 * * %PAPR_SENSE_UNUSABLE - A connector: as if the state were `unusable`. Older platforms only.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_get_sensor_state_power_warning(__u32 index, __u32 *state)
{
	const __u32 args[2] = { 9, index };
	__u32 rets[2];
	long rc;

	if (!PAPR_RTAS(GET_SENSOR_STATE, "get-sensor-state", 2, args, 2, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	if (rc == RTAS_SUCCESS || rc == PAPR_SENSOR_CRITICAL_LOW || rc == PAPR_SENSOR_WARNING_LOW || rc == PAPR_SENSOR_NORMAL || rc == PAPR_SENSOR_WARNING_HIGH || rc == PAPR_SENSOR_CRITICAL_HIGH)
		*state = rets[1];

	return rc;
}
/* It has no rules to check. */
#define papr_get_sensor_state_power_warning_once papr_get_sensor_state_power_warning

/* What a status of get-sensor-state-power-warning is as an errno: 0 or negative. */
static inline int papr_get_sensor_state_power_warning_errno(long rc)
{
	switch (rc) {
	case RTAS_SUCCESS:
	case PAPR_SENSOR_CRITICAL_LOW:
	case PAPR_SENSOR_WARNING_LOW:
	case PAPR_SENSOR_NORMAL:
	case PAPR_SENSOR_WARNING_HIGH:
	case PAPR_SENSOR_CRITICAL_HIGH:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case PAPR_SENSE_ISOLATED:
		return -EFAULT;
	case PAPR_SENSE_UNPOWERED:
		return -EEXIST;
	case PAPR_SENSE_UNUSABLE:
		return -ENODEV;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

/**
 * papr_get_sensor_state_surveillance() - Reads after how many minutes the service processor misses the heartbeat; 0 for never.
 * @index: Which one: from 0 on, or the index of a connector.
 * @state:
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %RTAS_SUCCESS - The sensor has been read; it has no limits.
 * * %PAPR_SENSOR_CRITICAL_LOW - The value is at or below the critical low limit: failure is imminent.
 * * %PAPR_SENSOR_WARNING_LOW - The value is at or below the warning low limit.
 * * %PAPR_SENSOR_NORMAL - The value is within its limits.
 * * %PAPR_SENSOR_WARNING_HIGH - The value is at or above the warning high limit.
 * * %PAPR_SENSOR_CRITICAL_HIGH - The value is at or above the critical high limit: failure is imminent.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - There is no such sensor.
 * * %PAPR_SENSE_ISOLATED - A connector: what is there has to be powered and connected before this can be told.
 * * %PAPR_SENSE_UNPOWERED - A connector: what is there has to be powered before this can be told.
 * * %PAPR_SENSE_UNUSABLE - A connector: as if the state were `unusable`. Older platforms only.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_get_sensor_state_surveillance(__u32 index, __u32 *state)
{
	const __u32 args[2] = { 9000, index };
	__u32 rets[2];
	long rc;

	if (!PAPR_RTAS(GET_SENSOR_STATE, "get-sensor-state", 2, args, 2, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	if (rc == RTAS_SUCCESS || rc == PAPR_SENSOR_CRITICAL_LOW || rc == PAPR_SENSOR_WARNING_LOW || rc == PAPR_SENSOR_NORMAL || rc == PAPR_SENSOR_WARNING_HIGH || rc == PAPR_SENSOR_CRITICAL_HIGH)
		*state = rets[1];

	return rc;
}
/* It has no rules to check. */
#define papr_get_sensor_state_surveillance_once papr_get_sensor_state_surveillance

/* What a status of get-sensor-state-surveillance is as an errno: 0 or negative. */
static inline int papr_get_sensor_state_surveillance_errno(long rc)
{
	switch (rc) {
	case RTAS_SUCCESS:
	case PAPR_SENSOR_CRITICAL_LOW:
	case PAPR_SENSOR_WARNING_LOW:
	case PAPR_SENSOR_NORMAL:
	case PAPR_SENSOR_WARNING_HIGH:
	case PAPR_SENSOR_CRITICAL_HIGH:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case PAPR_SENSE_ISOLATED:
		return -EFAULT;
	case PAPR_SENSE_UNPOWERED:
		return -EEXIST;
	case PAPR_SENSE_UNUSABLE:
		return -ENODEV;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

/* One get-sensor-state-fan-speed with nothing checked; the arguments are those of papr_get_sensor_state_fan_speed(). */
static inline long papr_get_sensor_state_fan_speed_once(__u32 index, __u32 *state)
{
	const __u32 args[2] = { 9001, index };
	__u32 rets[2];
	long rc;

	if (!PAPR_RTAS(GET_SENSOR_STATE, "get-sensor-state", 2, args, 2, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	if (rc == RTAS_SUCCESS || rc == PAPR_SENSOR_CRITICAL_LOW || rc == PAPR_SENSOR_WARNING_LOW || rc == PAPR_SENSOR_NORMAL || rc == PAPR_SENSOR_WARNING_HIGH || rc == PAPR_SENSOR_CRITICAL_HIGH)
		*state = rets[1];

	return rc;
}

/**
 * papr_get_sensor_state_fan_speed() - Reads the speed of a fan in revolutions per minute.
 * @index: Which one: from 0 on, or the index of a connector.
 * @state: Its state.
 * @retry: how far to go on
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %RTAS_BUSY - A device is busy. The same call has to be made again; the operation may or may not have been started.
 * * %RTAS_EXTENDED_DELAY_MIN to %RTAS_EXTENDED_DELAY_MAX - A device is busy. The status contains a hint how long to wait before the same call is made again.
 * * %RTAS_SUCCESS - The sensor has been read; it has no limits.
 * * %PAPR_SENSOR_CRITICAL_LOW - The value is at or below the critical low limit: failure is imminent.
 * * %PAPR_SENSOR_WARNING_LOW - The value is at or below the warning low limit.
 * * %PAPR_SENSOR_NORMAL - The value is within its limits.
 * * %PAPR_SENSOR_WARNING_HIGH - The value is at or above the warning high limit.
 * * %PAPR_SENSOR_CRITICAL_HIGH - The value is at or above the critical high limit: failure is imminent.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - There is no such sensor.
 * * %PAPR_SENSE_ISOLATED - A connector: what is there has to be powered and connected before this can be told.
 * * %PAPR_SENSE_UNPOWERED - A connector: what is there has to be powered before this can be told.
 * * %PAPR_SENSE_UNUSABLE - A connector: as if the state were `unusable`. Older platforms only.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_get_sensor_state_fan_speed(__u32 index, __u32 *state, struct papr_retry *retry)
{
	long rc;

	for (;;) {
		rc = papr_get_sensor_state_fan_speed_once(index, state);
		if (!(rc == RTAS_BUSY || (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)) ||
		    !papr_rtas_go_on(retry, rc, papr_rtas_delay(rc)))
			return rc;
	}
}

/* What a status of get-sensor-state-fan-speed is as an errno: 0 or negative. */
static inline int papr_get_sensor_state_fan_speed_errno(long rc)
{
	if (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)
		return -EBUSY;
	switch (rc) {
	case RTAS_BUSY:
		return -EBUSY;
	case RTAS_SUCCESS:
	case PAPR_SENSOR_CRITICAL_LOW:
	case PAPR_SENSOR_WARNING_LOW:
	case PAPR_SENSOR_NORMAL:
	case PAPR_SENSOR_WARNING_HIGH:
	case PAPR_SENSOR_CRITICAL_HIGH:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case PAPR_SENSE_ISOLATED:
		return -EFAULT;
	case PAPR_SENSE_UNPOWERED:
		return -EEXIST;
	case PAPR_SENSE_UNUSABLE:
		return -ENODEV;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

/* One get-sensor-state-voltage with nothing checked; the arguments are those of papr_get_sensor_state_voltage(). */
static inline long papr_get_sensor_state_voltage_once(__u32 index, __u32 *state)
{
	const __u32 args[2] = { 9002, index };
	__u32 rets[2];
	long rc;

	if (!PAPR_RTAS(GET_SENSOR_STATE, "get-sensor-state", 2, args, 2, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	if (rc == RTAS_SUCCESS || rc == PAPR_SENSOR_CRITICAL_LOW || rc == PAPR_SENSOR_WARNING_LOW || rc == PAPR_SENSOR_NORMAL || rc == PAPR_SENSOR_WARNING_HIGH || rc == PAPR_SENSOR_CRITICAL_HIGH)
		*state = rets[1];

	return rc;
}

/**
 * papr_get_sensor_state_voltage() - Reads a voltage.
 * @index: Which one: from 0 on, or the index of a connector.
 * @state: (mV)
 * @retry: how far to go on
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %RTAS_BUSY - A device is busy. The same call has to be made again; the operation may or may not have been started.
 * * %RTAS_EXTENDED_DELAY_MIN to %RTAS_EXTENDED_DELAY_MAX - A device is busy. The status contains a hint how long to wait before the same call is made again.
 * * %RTAS_SUCCESS - The sensor has been read; it has no limits.
 * * %PAPR_SENSOR_CRITICAL_LOW - The value is at or below the critical low limit: failure is imminent.
 * * %PAPR_SENSOR_WARNING_LOW - The value is at or below the warning low limit.
 * * %PAPR_SENSOR_NORMAL - The value is within its limits.
 * * %PAPR_SENSOR_WARNING_HIGH - The value is at or above the warning high limit.
 * * %PAPR_SENSOR_CRITICAL_HIGH - The value is at or above the critical high limit: failure is imminent.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - There is no such sensor.
 * * %PAPR_SENSE_ISOLATED - A connector: what is there has to be powered and connected before this can be told.
 * * %PAPR_SENSE_UNPOWERED - A connector: what is there has to be powered before this can be told.
 * * %PAPR_SENSE_UNUSABLE - A connector: as if the state were `unusable`. Older platforms only.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_get_sensor_state_voltage(__u32 index, __u32 *state, struct papr_retry *retry)
{
	long rc;

	for (;;) {
		rc = papr_get_sensor_state_voltage_once(index, state);
		if (!(rc == RTAS_BUSY || (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)) ||
		    !papr_rtas_go_on(retry, rc, papr_rtas_delay(rc)))
			return rc;
	}
}

/* What a status of get-sensor-state-voltage is as an errno: 0 or negative. */
static inline int papr_get_sensor_state_voltage_errno(long rc)
{
	if (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)
		return -EBUSY;
	switch (rc) {
	case RTAS_BUSY:
		return -EBUSY;
	case RTAS_SUCCESS:
	case PAPR_SENSOR_CRITICAL_LOW:
	case PAPR_SENSOR_WARNING_LOW:
	case PAPR_SENSOR_NORMAL:
	case PAPR_SENSOR_WARNING_HIGH:
	case PAPR_SENSOR_CRITICAL_HIGH:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case PAPR_SENSE_ISOLATED:
		return -EFAULT;
	case PAPR_SENSE_UNPOWERED:
		return -EEXIST;
	case PAPR_SENSE_UNUSABLE:
		return -ENODEV;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

/* One get-sensor-state-dr-entity-sense with nothing checked; the arguments are those of papr_get_sensor_state_dr_entity_sense(). */
static inline long papr_get_sensor_state_dr_entity_sense_once(__u32 connector, __u32 *state)
{
	const __u32 args[2] = { 9003, connector };
	__u32 rets[2];
	long rc;

	if (!PAPR_RTAS(GET_SENSOR_STATE, "get-sensor-state", 2, args, 2, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	if (rc == RTAS_SUCCESS || rc == PAPR_SENSOR_CRITICAL_LOW || rc == PAPR_SENSOR_WARNING_LOW || rc == PAPR_SENSOR_NORMAL || rc == PAPR_SENSOR_WARNING_HIGH || rc == PAPR_SENSOR_CRITICAL_HIGH)
		*state = rets[1];

	return rc;
}

/**
 * papr_get_sensor_state_dr_entity_sense() - Tells what is at a connector.
 * @connector: Which one: from 0 on, or the index of a connector.
 * @state: What is at a connector. One of PAPR_ENTITY_SENSE_*.
 * @retry: how far to go on
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %RTAS_INVALID_PARAMETER - There is no such connector, or it is a slot that does not belong to the partition.
 * * %RTAS_BUSY - A device is busy. The same call has to be made again; the operation may or may not have been started.
 * * %RTAS_EXTENDED_DELAY_MIN to %RTAS_EXTENDED_DELAY_MAX - A device is busy. The status contains a hint how long to wait before the same call is made again.
 * * %RTAS_SUCCESS - The sensor has been read; it has no limits.
 * * %PAPR_SENSOR_CRITICAL_LOW - The value is at or below the critical low limit: failure is imminent.
 * * %PAPR_SENSOR_WARNING_LOW - The value is at or below the warning low limit.
 * * %PAPR_SENSOR_NORMAL - The value is within its limits.
 * * %PAPR_SENSOR_WARNING_HIGH - The value is at or above the warning high limit.
 * * %PAPR_SENSOR_CRITICAL_HIGH - The value is at or above the critical high limit: failure is imminent.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %PAPR_SENSE_ISOLATED - A connector: what is there has to be powered and connected before this can be told.
 * * %PAPR_SENSE_UNPOWERED - A connector: what is there has to be powered before this can be told.
 * * %PAPR_SENSE_UNUSABLE - A connector: as if the state were `unusable`. Older platforms only.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_get_sensor_state_dr_entity_sense(__u32 connector, __u32 *state,
		struct papr_retry *retry)
{
	long rc;

	for (;;) {
		rc = papr_get_sensor_state_dr_entity_sense_once(connector, state);
		if (!(rc == RTAS_BUSY || (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)) ||
		    !papr_rtas_go_on(retry, rc, papr_rtas_delay(rc)))
			return rc;
	}
}

/* What a status of get-sensor-state-dr-entity-sense is as an errno: 0 or negative. */
static inline int papr_get_sensor_state_dr_entity_sense_errno(long rc)
{
	if (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)
		return -EBUSY;
	switch (rc) {
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case RTAS_BUSY:
		return -EBUSY;
	case RTAS_SUCCESS:
	case PAPR_SENSOR_CRITICAL_LOW:
	case PAPR_SENSOR_WARNING_LOW:
	case PAPR_SENSOR_NORMAL:
	case PAPR_SENSOR_WARNING_HIGH:
	case PAPR_SENSOR_CRITICAL_HIGH:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case PAPR_SENSE_ISOLATED:
		return -EFAULT;
	case PAPR_SENSE_UNPOWERED:
		return -EEXIST;
	case PAPR_SENSE_UNUSABLE:
		return -ENODEV;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

/* One get-sensor-state-power-supply with nothing checked; the arguments are those of papr_get_sensor_state_power_supply(). */
static inline long papr_get_sensor_state_power_supply_once(__u32 index, __u32 *state)
{
	const __u32 args[2] = { 9004, index };
	__u32 rets[2];
	long rc;

	if (!PAPR_RTAS(GET_SENSOR_STATE, "get-sensor-state", 2, args, 2, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	if (rc == RTAS_SUCCESS || rc == PAPR_SENSOR_CRITICAL_LOW || rc == PAPR_SENSOR_WARNING_LOW || rc == PAPR_SENSOR_NORMAL || rc == PAPR_SENSOR_WARNING_HIGH || rc == PAPR_SENSOR_CRITICAL_HIGH)
		*state = rets[1];

	return rc;
}

/**
 * papr_get_sensor_state_power_supply() - Tells the state of a power supply.
 * @index: Which one: from 0 on, or the index of a connector.
 * @state: State of a power supply. One of PAPR_POWER_SUPPLY_STATE_*.
 * @retry: how far to go on
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %RTAS_BUSY - A device is busy. The same call has to be made again; the operation may or may not have been started.
 * * %RTAS_EXTENDED_DELAY_MIN to %RTAS_EXTENDED_DELAY_MAX - A device is busy. The status contains a hint how long to wait before the same call is made again.
 * * %RTAS_SUCCESS - The sensor has been read; it has no limits.
 * * %PAPR_SENSOR_CRITICAL_LOW - The value is at or below the critical low limit: failure is imminent.
 * * %PAPR_SENSOR_WARNING_LOW - The value is at or below the warning low limit.
 * * %PAPR_SENSOR_NORMAL - The value is within its limits.
 * * %PAPR_SENSOR_WARNING_HIGH - The value is at or above the warning high limit.
 * * %PAPR_SENSOR_CRITICAL_HIGH - The value is at or above the critical high limit: failure is imminent.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - There is no such sensor.
 * * %PAPR_SENSE_ISOLATED - A connector: what is there has to be powered and connected before this can be told.
 * * %PAPR_SENSE_UNPOWERED - A connector: what is there has to be powered before this can be told.
 * * %PAPR_SENSE_UNUSABLE - A connector: as if the state were `unusable`. Older platforms only.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_get_sensor_state_power_supply(__u32 index, __u32 *state, struct papr_retry *retry)
{
	long rc;

	for (;;) {
		rc = papr_get_sensor_state_power_supply_once(index, state);
		if (!(rc == RTAS_BUSY || (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)) ||
		    !papr_rtas_go_on(retry, rc, papr_rtas_delay(rc)))
			return rc;
	}
}

/* What a status of get-sensor-state-power-supply is as an errno: 0 or negative. */
static inline int papr_get_sensor_state_power_supply_errno(long rc)
{
	if (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)
		return -EBUSY;
	switch (rc) {
	case RTAS_BUSY:
		return -EBUSY;
	case RTAS_SUCCESS:
	case PAPR_SENSOR_CRITICAL_LOW:
	case PAPR_SENSOR_WARNING_LOW:
	case PAPR_SENSOR_NORMAL:
	case PAPR_SENSOR_WARNING_HIGH:
	case PAPR_SENSOR_CRITICAL_HIGH:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case PAPR_SENSE_ISOLATED:
		return -EFAULT;
	case PAPR_SENSE_UNPOWERED:
		return -EEXIST;
	case PAPR_SENSE_UNUSABLE:
		return -ENODEV;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

/**
 * papr_get_sensor_state_global_queue() - Tells whether the calling processor is a server of the global queue; in XIVE exploitation mode the index is 0.
 * @index: Which one: from 0 on, or the index of a connector.
 * @state: Whether something is on. One of PAPR_SWITCH_*.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %RTAS_SUCCESS - The sensor has been read; it has no limits.
 * * %PAPR_SENSOR_CRITICAL_LOW - The value is at or below the critical low limit: failure is imminent.
 * * %PAPR_SENSOR_WARNING_LOW - The value is at or below the warning low limit.
 * * %PAPR_SENSOR_NORMAL - The value is within its limits.
 * * %PAPR_SENSOR_WARNING_HIGH - The value is at or above the warning high limit.
 * * %PAPR_SENSOR_CRITICAL_HIGH - The value is at or above the critical high limit: failure is imminent.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - There is no such sensor.
 * * %PAPR_SENSE_ISOLATED - A connector: what is there has to be powered and connected before this can be told.
 * * %PAPR_SENSE_UNPOWERED - A connector: what is there has to be powered before this can be told.
 * * %PAPR_SENSE_UNUSABLE - A connector: as if the state were `unusable`. Older platforms only.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_get_sensor_state_global_queue(__u32 index, __u32 *state)
{
	const __u32 args[2] = { 9005, index };
	__u32 rets[2];
	long rc;

	if (!PAPR_RTAS(GET_SENSOR_STATE, "get-sensor-state", 2, args, 2, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	if (rc == RTAS_SUCCESS || rc == PAPR_SENSOR_CRITICAL_LOW || rc == PAPR_SENSOR_WARNING_LOW || rc == PAPR_SENSOR_NORMAL || rc == PAPR_SENSOR_WARNING_HIGH || rc == PAPR_SENSOR_CRITICAL_HIGH)
		*state = rets[1];

	return rc;
}
/* It has no rules to check. */
#define papr_get_sensor_state_global_queue_once papr_get_sensor_state_global_queue

/* What a status of get-sensor-state-global-queue is as an errno: 0 or negative. */
static inline int papr_get_sensor_state_global_queue_errno(long rc)
{
	switch (rc) {
	case RTAS_SUCCESS:
	case PAPR_SENSOR_CRITICAL_LOW:
	case PAPR_SENSOR_WARNING_LOW:
	case PAPR_SENSOR_NORMAL:
	case PAPR_SENSOR_WARNING_HIGH:
	case PAPR_SENSOR_CRITICAL_HIGH:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case PAPR_SENSE_ISOLATED:
		return -EFAULT;
	case PAPR_SENSE_UNPOWERED:
		return -EEXIST;
	case PAPR_SENSE_UNUSABLE:
		return -ENODEV;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

/* One get-sensor-state-fault with nothing checked; the arguments are those of papr_get_sensor_state_fault(). */
static inline long papr_get_sensor_state_fault_once(__u32 index, __u32 *state)
{
	const __u32 args[2] = { 9006, index };
	__u32 rets[2];
	long rc;

	if (!PAPR_RTAS(GET_SENSOR_STATE, "get-sensor-state", 2, args, 2, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	if (rc == RTAS_SUCCESS || rc == PAPR_SENSOR_CRITICAL_LOW || rc == PAPR_SENSOR_WARNING_LOW || rc == PAPR_SENSOR_NORMAL || rc == PAPR_SENSOR_WARNING_HIGH || rc == PAPR_SENSOR_CRITICAL_HIGH)
		*state = rets[1];

	return rc;
}

/**
 * papr_get_sensor_state_fault() - Tells whether the fault light is on.
 * @index: Which one: from 0 on, or the index of a connector.
 * @state: Whether something is on. One of PAPR_SWITCH_*.
 * @retry: how far to go on
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %RTAS_BUSY - A device is busy. The same call has to be made again; the operation may or may not have been started.
 * * %RTAS_EXTENDED_DELAY_MIN to %RTAS_EXTENDED_DELAY_MAX - A device is busy. The status contains a hint how long to wait before the same call is made again.
 * * %RTAS_SUCCESS - The sensor has been read; it has no limits.
 * * %PAPR_SENSOR_CRITICAL_LOW - The value is at or below the critical low limit: failure is imminent.
 * * %PAPR_SENSOR_WARNING_LOW - The value is at or below the warning low limit.
 * * %PAPR_SENSOR_NORMAL - The value is within its limits.
 * * %PAPR_SENSOR_WARNING_HIGH - The value is at or above the warning high limit.
 * * %PAPR_SENSOR_CRITICAL_HIGH - The value is at or above the critical high limit: failure is imminent.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - There is no such sensor.
 * * %PAPR_SENSE_ISOLATED - A connector: what is there has to be powered and connected before this can be told.
 * * %PAPR_SENSE_UNPOWERED - A connector: what is there has to be powered before this can be told.
 * * %PAPR_SENSE_UNUSABLE - A connector: as if the state were `unusable`. Older platforms only.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_get_sensor_state_fault(__u32 index, __u32 *state, struct papr_retry *retry)
{
	long rc;

	for (;;) {
		rc = papr_get_sensor_state_fault_once(index, state);
		if (!(rc == RTAS_BUSY || (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)) ||
		    !papr_rtas_go_on(retry, rc, papr_rtas_delay(rc)))
			return rc;
	}
}

/* What a status of get-sensor-state-fault is as an errno: 0 or negative. */
static inline int papr_get_sensor_state_fault_errno(long rc)
{
	if (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)
		return -EBUSY;
	switch (rc) {
	case RTAS_BUSY:
		return -EBUSY;
	case RTAS_SUCCESS:
	case PAPR_SENSOR_CRITICAL_LOW:
	case PAPR_SENSOR_WARNING_LOW:
	case PAPR_SENSOR_NORMAL:
	case PAPR_SENSOR_WARNING_HIGH:
	case PAPR_SENSOR_CRITICAL_HIGH:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case PAPR_SENSE_ISOLATED:
		return -EFAULT;
	case PAPR_SENSE_UNPOWERED:
		return -EEXIST;
	case PAPR_SENSE_UNUSABLE:
		return -ENODEV;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

/* One get-sensor-state-identify with nothing checked; the arguments are those of papr_get_sensor_state_identify(). */
static inline long papr_get_sensor_state_identify_once(__u32 index, __u32 *state)
{
	const __u32 args[2] = { 9007, index };
	__u32 rets[2];
	long rc;

	if (!PAPR_RTAS(GET_SENSOR_STATE, "get-sensor-state", 2, args, 2, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	if (rc == RTAS_SUCCESS || rc == PAPR_SENSOR_CRITICAL_LOW || rc == PAPR_SENSOR_WARNING_LOW || rc == PAPR_SENSOR_NORMAL || rc == PAPR_SENSOR_WARNING_HIGH || rc == PAPR_SENSOR_CRITICAL_HIGH)
		*state = rets[1];

	return rc;
}

/**
 * papr_get_sensor_state_identify() - Tells whether the light is on that shows where a part is.
 * @index: Which one: from 0 on, or the index of a connector.
 * @state: Whether something is on. One of PAPR_SWITCH_*.
 * @retry: how far to go on
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %RTAS_BUSY - A device is busy. The same call has to be made again; the operation may or may not have been started.
 * * %RTAS_EXTENDED_DELAY_MIN to %RTAS_EXTENDED_DELAY_MAX - A device is busy. The status contains a hint how long to wait before the same call is made again.
 * * %RTAS_SUCCESS - The sensor has been read; it has no limits.
 * * %PAPR_SENSOR_CRITICAL_LOW - The value is at or below the critical low limit: failure is imminent.
 * * %PAPR_SENSOR_WARNING_LOW - The value is at or below the warning low limit.
 * * %PAPR_SENSOR_NORMAL - The value is within its limits.
 * * %PAPR_SENSOR_WARNING_HIGH - The value is at or above the warning high limit.
 * * %PAPR_SENSOR_CRITICAL_HIGH - The value is at or above the critical high limit: failure is imminent.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - There is no such sensor.
 * * %PAPR_SENSE_ISOLATED - A connector: what is there has to be powered and connected before this can be told.
 * * %PAPR_SENSE_UNPOWERED - A connector: what is there has to be powered before this can be told.
 * * %PAPR_SENSE_UNUSABLE - A connector: as if the state were `unusable`. Older platforms only.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_get_sensor_state_identify(__u32 index, __u32 *state, struct papr_retry *retry)
{
	long rc;

	for (;;) {
		rc = papr_get_sensor_state_identify_once(index, state);
		if (!(rc == RTAS_BUSY || (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)) ||
		    !papr_rtas_go_on(retry, rc, papr_rtas_delay(rc)))
			return rc;
	}
}

/* What a status of get-sensor-state-identify is as an errno: 0 or negative. */
static inline int papr_get_sensor_state_identify_errno(long rc)
{
	if (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)
		return -EBUSY;
	switch (rc) {
	case RTAS_BUSY:
		return -EBUSY;
	case RTAS_SUCCESS:
	case PAPR_SENSOR_CRITICAL_LOW:
	case PAPR_SENSOR_WARNING_LOW:
	case PAPR_SENSOR_NORMAL:
	case PAPR_SENSOR_WARNING_HIGH:
	case PAPR_SENSOR_CRITICAL_HIGH:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case PAPR_SENSE_ISOLATED:
		return -EFAULT;
	case PAPR_SENSE_UNPOWERED:
		return -EEXIST;
	case PAPR_SENSE_UNUSABLE:
		return -ENODEV;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

/**
 * papr_get_sensor_state() - Reads a sensor.
 * @sensor: The type.
 * @index: Which one: from 0 on, or the index of a connector.
 * @state: Its state.
 *
 * A sensor with limits tells in the status where its value stands between them.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %RTAS_SUCCESS - The sensor has been read; it has no limits.
 * * %PAPR_SENSOR_CRITICAL_LOW - The value is at or below the critical low limit: failure is imminent.
 * * %PAPR_SENSOR_WARNING_LOW - The value is at or below the warning low limit.
 * * %PAPR_SENSOR_NORMAL - The value is within its limits.
 * * %PAPR_SENSOR_WARNING_HIGH - The value is at or above the warning high limit.
 * * %PAPR_SENSOR_CRITICAL_HIGH - The value is at or above the critical high limit: failure is imminent.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - There is no such sensor.
 * * %PAPR_SENSE_ISOLATED - A connector: what is there has to be powered and connected before this can be told.
 * * %PAPR_SENSE_UNPOWERED - A connector: what is there has to be powered before this can be told.
 * * %PAPR_SENSE_UNUSABLE - A connector: as if the state were `unusable`. Older platforms only.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_get_sensor_state(__u32 sensor, __u32 index, __u32 *state)
{
	const __u32 args[2] = { sensor, index };
	__u32 rets[2];
	long rc;

	if (!PAPR_RTAS(GET_SENSOR_STATE, "get-sensor-state", 2, args, 2, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	if (rc == RTAS_SUCCESS || rc == PAPR_SENSOR_CRITICAL_LOW || rc == PAPR_SENSOR_WARNING_LOW || rc == PAPR_SENSOR_NORMAL || rc == PAPR_SENSOR_WARNING_HIGH || rc == PAPR_SENSOR_CRITICAL_HIGH)
		*state = rets[1];

	return rc;
}
/* It has no rules to check. */
#define papr_get_sensor_state_once papr_get_sensor_state

/* What a status of get-sensor-state is as an errno: 0 or negative. */
static inline int papr_get_sensor_state_errno(long rc)
{
	switch (rc) {
	case RTAS_SUCCESS:
	case PAPR_SENSOR_CRITICAL_LOW:
	case PAPR_SENSOR_WARNING_LOW:
	case PAPR_SENSOR_NORMAL:
	case PAPR_SENSOR_WARNING_HIGH:
	case PAPR_SENSOR_CRITICAL_HIGH:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case PAPR_SENSE_ISOLATED:
		return -EFAULT;
	case PAPR_SENSE_UNPOWERED:
		return -EEXIST;
	case PAPR_SENSE_UNUSABLE:
		return -ENODEV;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

#endif /* PAPR_ASSEMBLY */
#endif
