package dev.corpusrules.config;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record as YAML sees it: the names and types of its components, and the defaults that its empty constructor gives. A
 * pack holds thousands of small records, so what is found out about a type is kept.
 */
final class RecordType {

    private static final ClassValue<RecordType> KNOWN = new ClassValue<>() {
        @Override
        protected RecordType computeValue(Class<?> type) {
            return new RecordType(type);
        }
    };

    private static final ClassValue<Optional<Method>> PARSERS = new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
            return findParser(type);
        }
    };

    private final Class<?> type;
    private final List<RecordComponent> components;
    private final Constructor<?> canonical;

    private RecordType(Class<?> type) {
        this.type = type;
        this.components = List.of(type.getRecordComponents());
        Class<?>[] types = new Class<?>[components.size()];
        for (int i = 0; i < types.length; i++) {
            types[i] = components.get(i).getType();
            components.get(i).getAccessor().setAccessible(true);
        }
        try {
            this.canonical = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has a canonical constructor", e);
        }
        canonical.setAccessible(true);
    }

    static RecordType of(Class<?> type) {
        return KNOWN.get(type);
    }

    /** How a type is made of words, where it says so itself: by a static method {@code parse}. */
    static Optional<Method> parser(Class<?> type) {
        return PARSERS.get(type);
    }

    Class<?> type() {
        return type;
    }

    List<RecordComponent> components() {
        return components;
    }

    /** By name, in order. Empty when the record has no empty constructor: then all components must be given. */
    Map<String, @Nullable Object> defaults() {
        try {
            Constructor<?> empty = type.getDeclaredConstructor();
            empty.setAccessible(true);
            return values(empty.newInstance());
        } catch (NoSuchMethodException e) {
            return new LinkedHashMap<>();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no defaults for " + type, e);
        }
    }

    /** @throws IllegalArgumentException with the reason, when the record refuses the values */
    Object build(Map<String, @Nullable Object> values) {
        @Nullable Object[] arguments = new Object[components.size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = values.get(components.get(i).getName());
        }
        try {
            return canonical.newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            // It refuses them, too, if not as it should: the kind of a jar that does is no reason to break off.
            throw new IllegalArgumentException("it broke on that: " + e.getCause(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type, e);
        }
    }

    /** The same record with another value for one component. */
    Object with(Object instance, String name, Object value) {
        Map<String, @Nullable Object> values = values(instance);
        values.put(name, value);
        return build(values);
    }

    private Map<String, @Nullable Object> values(Object instance) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (RecordComponent component : components) {
            values.put(component.getName(), read(instance, component));
        }
        return values;
    }

    static @Nullable Object read(Object instance, RecordComponent component) {
        try {
            return component.getAccessor().invoke(instance);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    private static Optional<Method> findParser(Class<?> type) {
        for (Method method : type.getDeclaredMethods()) {
            if (method.getName().equals("parse")
                    && Modifier.isStatic(method.getModifiers())
                    && type.isAssignableFrom(method.getReturnType())
                    && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class})) {
                method.setAccessible(true);
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }
}
